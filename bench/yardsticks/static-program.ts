import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { announce } from './announce.js';

/** The same bytes for every request: what no server on node:http can do with less. */
const bytes = readFileSync(process.env['STATIC_FILE']!);

announce(
  createServer((_request, response) => {
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': bytes.length,
    });
    response.end(bytes);
  }),
);
