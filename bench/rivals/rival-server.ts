import { createServer } from 'node:http';
import pg from 'pg';
import { announce } from '../yardsticks/announce.js';
import { rivalConfig } from './rival-config.js';

/** The text of `data` for a request with this query. */
export type Answer = (query: URLSearchParams) => Promise<string>;

/**
 * Serves JSON with nothing between the socket and the handler: no parsing of documents, no validation, no sessions, no
 * limits, no errors worth the name. What is left is what any server must do.
 */
export function serveRival(answers: Readonly<Record<string, Answer>>): void {
  const server = createServer((request, response) => {
    const url = request.url!;
    const mark = url.indexOf('?');
    const answer = answers[url.slice(1, mark)]!;
    answer(new URLSearchParams(url.slice(mark + 1))).then(
      (data) => {
        const text = `{"data":${data}}`;
        response.writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(text),
        });
        response.end(text);
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  announce(server);
}

/** As many connections as the server has, past row-level security: the tenant is in the predicates only. */
export function rivalPool(): pg.Pool {
  const pool = new pg.Pool({ connectionString: rivalConfig.databaseUrl, max: 20 });
  pool.on('error', () => undefined);
  return pool;
}
