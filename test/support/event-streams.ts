import { newId, type TenantId } from '../../src/kernel/ids.js';
import { onBehalfOf } from '../../src/platform/db/unit-of-work.js';
import type { TenantTx } from '../../src/platform/db/scope.js';
import type { Consumer } from '../../src/platform/outbox/consumer.js';
import { Relay } from '../../src/platform/outbox/relay.js';
import { RelayRepository } from '../../src/platform/outbox/relay.repository.js';
import type { TestApp } from './test-app.js';

/** What is in a tenant's stream: the numbers given so far, and what the events say, in their order. */
export interface StoredStream {
  readonly sequences: number[];
  readonly values: unknown[];
}

/** A relay of this process with consumers of the test's own. It is not started. */
export function relayOf(app: TestApp, ...consumers: Consumer[]): Relay {
  const { core } = app;
  const context = () => core.contexts.platform(`test-relay-${newId()}`);
  return new Relay(new RelayRepository(), core.unitOfWork, consumers, context, core.log);
}

/** Runs the work in a transaction of the tenant. */
export function writeAs<T>(app: TestApp, tenantId: TenantId, work: (tx: TenantTx) => Promise<T>): Promise<T> {
  const { core } = app;
  return core.unitOfWork.write(onBehalfOf(core.contexts.platform(newId()), tenantId), work);
}

/** Records one event in the transaction. */
export function note(app: TestApp, tx: TenantTx, value: unknown, type = 'thing.noted.v1'): Promise<void> {
  return app.core.outbox.add(tx, { type, subject: { kind: 'thing', id: 'one' }, payload: { value } });
}

/** Commits one event after the other. */
export async function noteAll(app: TestApp, tenantId: TenantId, values: readonly unknown[]): Promise<void> {
  for (const value of values) await writeAs(app, tenantId, (tx) => note(app, tx, value));
}

export async function streamOf(app: TestApp, tenantId: TenantId): Promise<StoredStream> {
  const rows = await app.database.query<{ sequence: string; value: unknown }>(
    `SELECT sequence, payload -> 'value' AS value FROM outbox_event
     WHERE tenant_id = $1 AND sequence IS NOT NULL ORDER BY sequence`,
    [tenantId],
  );
  return {
    sequences: rows.map(({ sequence }) => Number(sequence)),
    values: rows.map(({ value }) => value),
  };
}

/** Makes the table that {@link recorder} writes to. */
export async function createRecords(app: TestApp): Promise<void> {
  await app.database.query(`
    CREATE TABLE delivered (
      place bigserial PRIMARY KEY, consumer text NOT NULL, tenant_id uuid NOT NULL, sequence bigint NOT NULL, value jsonb);
    GRANT SELECT, INSERT ON delivered TO wasla_app;
    GRANT USAGE ON SEQUENCE delivered_place_seq TO wasla_app`);
}

/** A consumer that writes down what it is given, and then does what the test asks. */
export function recorder(
  name: string,
  then: (value: unknown) => Promise<void> | void = () => undefined,
): Consumer {
  return {
    name,
    types: ['thing.noted'],
    async handle(tx, events) {
      for (const { sequence, payload } of events) {
        await tx.query(
          'INSERT INTO delivered (consumer, tenant_id, sequence, value) VALUES ($1, $2, $3, $4::jsonb)',
          [name, tx.tenantId, sequence, JSON.stringify(payload['value'])],
        );
        await then(payload['value']);
      }
    },
  };
}

/** What the recorder has written down of a tenant, in the order in which it did. */
export async function recordsOf(app: TestApp, name: string, tenantId: TenantId): Promise<unknown[]> {
  const rows = await app.database.query<{ value: unknown }>(
    'SELECT value FROM delivered WHERE consumer = $1 AND tenant_id = $2 ORDER BY place',
    [name, tenantId],
  );
  return rows.map(({ value }) => value);
}

/** `1, 2, … count`. */
export function numbersTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

export function newTenant(): TenantId {
  return newId() as TenantId;
}
