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

/** The log tells of 6,000 earlier sales of the variant, under the request `many`. */
export async function recordSales(world: World, tenantId: string, variantId: string): Promise<void> {
  await world.app.database.query(
    `INSERT INTO audit_entry (tenant_id, id, at, actor_kind, action, request_id, subject_kind, subject_id, before, after,
       state_of, state, recorded_at)
     SELECT e.tenant_id, uuidv7(), e.at + n * interval '1 microsecond', 'SYSTEM', 'stock.sold', 'many', e.subject_kind,
       e.subject_id, '{}', '{}', e.state_of, e.state || jsonb_build_object('onHand', n),
       e.recorded_at - (6001 - n) * interval '1 microsecond'
     FROM (SELECT * FROM audit_entry WHERE tenant_id = $1 AND subject_id = $2 AND state_of LIKE 'stock:%'
       ORDER BY recorded_at DESC LIMIT 1) e CROSS JOIN generate_series(1, 6000) n`,
    [tenantId, variantId],
  );
}

/** Entries of the store wait for their places for hours, each five more than the one after it. */
export async function keepWaiting(world: World, tenantId: string): Promise<void> {
  const query = (sql: string, parameters: unknown[]) => world.app.database.query(sql, parameters);
  const wait = `UPDATE audit_entry SET at = at - interval '5 hours' * n.nth, recorded_at = recorded_at - interval '5 hours' * n.nth
    FROM (SELECT id, row_number() OVER (ORDER BY recorded_at DESC) AS nth FROM audit_entry WHERE tenant_id = $1) n
    WHERE audit_entry.tenant_id = $1 AND audit_entry.id = n.id`;
  await query(`DELETE FROM audit_link WHERE tenant_id = $1`, [tenantId]);
  await query(wait, [tenantId]);
  await query(`DELETE FROM audit_waiting WHERE tenant_id = $1`, [tenantId]);
  await query(
    `INSERT INTO audit_waiting SELECT tenant_id, id, recorded_at FROM audit_entry WHERE tenant_id = $1`,
    [tenantId],
  );
}
