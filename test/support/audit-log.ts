import { expect } from 'vitest';
import type { GraphqlClient } from './client.js';
import type { World } from './world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const ENTRY = `id at actorKind action operationName requestId client storeId
  actor { id email } impersonator { id } subject { id kind partOfId } changes { field before after }`;

export const AUDIT_LOG = `query ($first: Int, $after: String, $filter: AuditLogFilter) {
  auditLog(first: $first, after: $after, filter: $filter) { pageInfo { hasNextPage endCursor } nodes { ${ENTRY} } }
}`;
const PLATFORM_LOG = `query ($first: Int, $filter: AuditLogFilter) {
  platformAuditLog(first: $first, filter: $filter) { nodes { ${ENTRY} } }
}`;

/** Entries of the log of the store that the client names, the newest first. */
export async function logOf(who: GraphqlClient, filter: Loose = {}, first = 100): Promise<Loose[]> {
  return (await who.run<Loose>(AUDIT_LOG, { first, filter }))['auditLog'].nodes as Loose[];
}

/** What operators did, the newest first. */
export async function platformLogOf(operator: GraphqlClient, filter: Loose): Promise<Loose[]> {
  return (await operator.run<Loose>(PLATFORM_LOG, { first: 50, filter }))['platformAuditLog']
    .nodes as Loose[];
}

/** What the entry says of the field. */
export function changeOf(entry: Loose | undefined, field: string): Loose | undefined {
  return (entry?.['changes'] as Loose[] | undefined)?.find((each) => each['field'] === field);
}

/** The names of what was done. */
export function actionsOf(entries: readonly Loose[]): string[] {
  return entries.map(({ action }) => action as string);
}

/** Carries out a mutation that must not be refused. */
export async function change(who: GraphqlClient, document: string, variables: Loose = {}): Promise<Loose> {
  const answer = await who.run<Record<string, Loose>>(document, variables);
  for (const payload of Object.values(answer)) expect(payload['userErrors'] ?? []).toEqual([]);
  return Object.values(answer)[0]!;
}

/** Every entry has its place in its chain. */
export async function linkEntries(world: World): Promise<void> {
  const task = world.app.composed.modules.find(({ name }) => name === 'audit')!.tasks!['audit:link']!;
  await task({});
}
