import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  buildClientSchema,
  buildSchema,
  findBreakingChanges,
  getIntrospectionQuery,
  type IntrospectionQuery,
} from 'graphql';
import { expect, test } from 'vitest';
import { GraphqlClient } from '../support/client.js';
import { buildServer, ROOT, startServerProcess } from '../support/server-process.js';
import { startTestApp } from '../support/test-app.js';

test('the bundled server serves the schema of the repository: no type has lost its name on the way', async () => {
  const [app] = await Promise.all([startTestApp(), buildServer()]);
  const server = await startServerProcess(app, {}, 'server/main.js');
  try {
    const answer = await new GraphqlClient(server.url).send(getIntrospectionQuery());
    const served = buildClientSchema(answer.data as unknown as IntrospectionQuery);
    const kept = buildSchema(await readFile(join(ROOT, 'schema/schema.graphql'), 'utf8'));
    expect(findBreakingChanges(kept, served)).toEqual([]);
    expect(findBreakingChanges(served, kept)).toEqual([]);
  } finally {
    await server.kill();
  }
}, 180_000);
