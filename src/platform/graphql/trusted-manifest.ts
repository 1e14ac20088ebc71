import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse, specifiedRules, validate, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { StartupProblem, systemCode } from '../startup-problem.js';
import type { LimitGate } from './limits.gate.js';

/** The format of Apollo's manifests of persisted queries, which tools of many clients write. */
const manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(
    z.object({
      id: z.string().min(1),
      name: z.string(),
      type: z.enum(['query', 'mutation', 'subscription']),
      body: z.string().min(1),
    }),
  ),
});

type Operation = z.infer<typeof manifest>['operations'][number];

const HASH = /^[0-9a-f]{64}$/;

/**
 * The texts of the documents in the manifest by their ids. Each is valid for the schema and within the limits.
 * @throws StartupProblem naming all documents that are not, with the reasons
 */
export function readManifest(
  file: string,
  { schema, gate }: { readonly schema: GraphQLSchema; readonly gate: LimitGate },
): ReadonlyMap<string, string> {
  const { operations } = parseManifest(file);
  const byId = new Map<string, string>();
  const problems: string[] = [];
  for (const operation of operations) {
    const found = problemsOf(operation, { schema, gate });
    if (byId.has(operation.id)) found.push('its id stands twice');
    problems.push(...found.map((problem) => `${operation.name || operation.id}: ${problem}`));
    byId.set(operation.id, operation.body);
  }
  if (problems.length > 0) throw unusable(file, problems);
  return byId;
}

function parseManifest(file: string): z.infer<typeof manifest> {
  try {
    return manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const isShape = error instanceof z.ZodError;
    const reasons = isShape
      ? error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
      : [systemCode(error) ?? String(error)];
    throw unusable(file, reasons);
  }
}

function problemsOf(
  { id, body }: Operation,
  { schema, gate }: { readonly schema: GraphQLSchema; readonly gate: LimitGate },
): string[] {
  // An id that looks like a hash is taken for one by clients that persist queries by themselves.
  const isOther = HASH.test(id) && createHash('sha256').update(body).digest('hex') !== id;
  const problems = isOther ? ['its id is not the SHA-256 hash of its text'] : [];
  try {
    gate.check({ query: body });
    const errors = validate(schema, parse(body), specifiedRules);
    return [...problems, ...errors.map(({ message }) => message)];
  } catch (error) {
    if (error instanceof Error) return [...problems, error.message];
    throw error;
  }
}

function unusable(file: string, problems: readonly string[]): StartupProblem {
  const list = problems.map((problem) => `  - ${problem}`).join('\n');
  return new StartupProblem(`TRUSTED_DOCUMENTS: the manifest ${file} cannot be used.\n${list}`);
}
