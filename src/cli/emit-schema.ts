import 'reflect-metadata';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { composeWithoutDatabase } from '../app/compose.js';
import { describeErrorCodes, describePermissions } from '../app/schema-documents.js';

/** Writes schema.graphql, permissions.md and error-codes.md into the folder of the first argument. */
const folder = process.argv[2] ?? 'schema';
const { schema, modules } = await composeWithoutDatabase();
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'schema.graphql'), `${printSchema(lexicographicSortSchema(schema))}\n`);
await writeFile(join(folder, 'permissions.md'), describePermissions(modules));
await writeFile(join(folder, 'error-codes.md'), describeErrorCodes());
