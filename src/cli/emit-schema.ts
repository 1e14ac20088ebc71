import 'reflect-metadata';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeWithoutDatabase } from '../app/compose.js';
import { printCostedSchema } from '../platform/graphql/cost/print-costed-schema.js';
import { describeErrorCodes, describePermissions } from '../app/schema-documents.js';

/** Writes schema.graphql, permissions.md and error-codes.md into the folder of the first argument. */
const folder = process.argv[2] ?? 'schema';
const { schema, modules } = await composeWithoutDatabase();
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'schema.graphql'), printCostedSchema(schema));
await writeFile(join(folder, 'permissions.md'), describePermissions(modules));
await writeFile(join(folder, 'error-codes.md'), describeErrorCodes());
