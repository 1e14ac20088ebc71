import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeId } from '../../src/kernel/ids.js';
import { change, keepWaiting, linkEntries, logOf } from '../support/audit-log.js';
import { openForSelling, sell } from '../support/selling.js';
import { startWorld, type Shop, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const VERIFY = `query ($from: DateTime, $after: BigInt, $knownSequence: BigInt, $knownHash: String) {
  auditVerify(from: $from, after: $after, knownSequence: $knownSequence, knownHash: $knownHash) {
    isIntact problem problemSequence problemEntryId checked upTo isComplete endSequence endHash waiting
  }
}`;

let world: World;
let shop: Shop;
let other: Shop;
let server: pg.Client;

beforeAll(async () => {
  world = await startWorld();
  [shop, other] = [await world.store(), await world.store()];
  await openForSelling(world, shop);
  for (const name of ['Lamp', 'Vase', 'Rug']) await sell(shop, { name, stock: 5 });
  server = new pg.Client({ connectionString: world.app.database.url });
  await server.connect();
  await server.query('SET ROLE wasla_app');
  await server.query(`SELECT set_config('app.scope', 'tenant', false)`);
});

afterAll(() => server.end());

describe('the chain', () => {
  async function verify(variables: Loose = {}, who = shop.owner): Promise<Loose> {
    const answer = await who.run<Loose>(VERIFY, variables);
    return answer['auditVerify'] as Loose;
  }

  const asOwner = (sql: string, parameters: unknown[] = []) =>
    world.app.database.query<Loose>(sql, parameters);

  /** Does something to the log behind the application's back, and undoes it after the look. */
  async function tampered(
    does: string,
    undoes: string,
    parameters: unknown[],
    variables: Loose = {},
  ): Promise<Loose> {
    await asOwner(does, parameters);
    const found = await verify(variables);
    await asOwner(undoes, parameters);
    expect((await verify())['isIntact']).toBe(true);
    return found;
  }

  test('takes in what waits, also by several processes at once, and finds nothing wrong', async () => {
    const entries = await logOf(shop.owner);
    expect(await verify()).toMatchObject({
      ...{ isIntact: true, checked: 0, waiting: entries.length, endSequence: '0' },
    });
    await Promise.all([1, 2, 3].map(() => linkEntries(world)));
    await linkEntries(world);
    const found = await verify();
    expect(found).toMatchObject({ isIntact: true, isComplete: true, checked: entries.length, waiting: 0 });
    expect(found['endSequence']).toBe(String(entries.length));
    const beyond = await shop.owner.send(VERIFY, { after: '9'.repeat(38) });
    expect(beyond.errors[0]!.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(await verify({ after: '5' })).toMatchObject({ isIntact: true, checked: entries.length - 5 });
  });

  test('shows an entry that was changed, removed or put in, and where', async () => {
    const [row] = await asOwner(
      `SELECT l.sequence, l.entry_id AS id FROM audit_link l WHERE tenant_id = $1 AND sequence = 7`,
      [shop.tenantId],
    );
    const id = row!['id'] as string;
    const entryId = encodeId('auditEntry', id);
    await asOwner('CREATE TABLE audit_spare AS SELECT * FROM audit_entry WHERE id = $1', [id]);
    const changed = await tampered(
      `UPDATE audit_entry SET action = action || '!' WHERE id = $1`,
      `UPDATE audit_entry SET action = rtrim(action, '!') WHERE id = $1`,
      [id],
    );
    expect(changed).toMatchObject({
      isIntact: false,
      problem: 'CHANGED',
      problemSequence: '7',
      problemEntryId: entryId,
    });
    const removed = await tampered(
      `DELETE FROM audit_entry WHERE id = $1`,
      `INSERT INTO audit_entry SELECT * FROM audit_spare WHERE id = $1`,
      [id],
    );
    expect(removed).toMatchObject({
      isIntact: false,
      problem: 'REMOVED',
      problemSequence: '7',
      problemEntryId: entryId,
    });
    const inserted = await tampered(
      `INSERT INTO audit_entry SELECT (jsonb_populate_record(s, jsonb_build_object('id', uuidv7()))).* FROM audit_spare s
       WHERE s.id = $1`,
      `DELETE FROM audit_entry e USING audit_spare s WHERE s.id = $1 AND e.id <> s.id AND e.at = s.at
         AND NOT EXISTS (SELECT FROM audit_link l WHERE l.entry_id = e.id)`,
      [id],
    );
    expect(inserted).toMatchObject({ isIntact: false, problem: 'INSERTED', problemSequence: null });
    const { endSequence } = await verify();
    const late = await tampered(
      `INSERT INTO audit_entry SELECT (jsonb_populate_record(s, jsonb_build_object('id', uuidv7(), 'at', now()))).*
       FROM audit_spare s WHERE s.id = $1`,
      `DELETE FROM audit_entry e USING audit_spare s WHERE s.id = $1 AND e.id <> s.id AND e.recorded_at = s.recorded_at
         AND NOT EXISTS (SELECT FROM audit_link l WHERE l.entry_id = e.id)`,
      [id],
      { after: endSequence },
    );
    expect(late).toMatchObject({ isIntact: false, problem: 'INSERTED', checked: 0 });
  });

  test('shows a place that was taken out, and an end that was cut off since it was noted', async () => {
    const noted = await verify();
    const known = { knownSequence: noted['endSequence'], knownHash: noted['endHash'] };
    expect((await verify(known))['isIntact']).toBe(true);
    await asOwner(
      'CREATE TABLE audit_cut AS SELECT * FROM audit_link WHERE tenant_id = $1 AND sequence = 9',
      [shop.tenantId],
    );
    await asOwner('DELETE FROM audit_link WHERE tenant_id = $1 AND sequence = 9', [shop.tenantId]);
    expect(await verify()).toMatchObject({ problem: 'REMOVED', problemSequence: '10' });
    await asOwner('INSERT INTO audit_link SELECT * FROM audit_cut');
    await asOwner(
      `WITH cut AS (DELETE FROM audit_link WHERE tenant_id = $1 AND sequence = $2 RETURNING entry_id)
       DELETE FROM audit_entry e USING cut WHERE e.id = cut.entry_id`,
      [shop.tenantId, known.knownSequence],
    );
    expect((await verify())['isIntact']).toBe(true);
    expect(await verify(known)).toMatchObject({ isIntact: false, problem: 'CHANGED' });
  });

  test('does not mind how long entries wait for their places, but when they claim to have been made', async () => {
    await keepWaiting(world, other.tenantId);
    await linkEntries(world);
    await change(other.owner, `mutation { storeUpdate(input: { name: "Later" }) { userErrors { code } } }`);
    await linkEntries(world);
    const found = await verify({}, other.owner);
    expect(found).toMatchObject({ isIntact: true, waiting: 0 });
    await server.query(`SELECT set_config('app.tenant_id', $1, false)`, [other.tenantId]);
    const forge = (column: string) =>
      server.query(
        `WITH e AS (INSERT INTO audit_entry (tenant_id, id, ${column}, actor_kind, action, request_id, subject_kind, subject_id)
           VALUES ($1, uuidv7(), now() - interval '2 hours', 'SYSTEM', 'order.paid', 'x', 'order', 'x') RETURNING id)
         INSERT INTO audit_waiting (tenant_id, entry_id) SELECT $1, id FROM e`,
        [other.tenantId],
      );
    await expect(forge('recorded_at')).rejects.toMatchObject({ code: '42501' });
    await forge('at');
    await linkEntries(world);
    const sequence = String(Number(found['endSequence']) + 1);
    expect(await verify({}, other.owner)).toMatchObject({ problem: 'INSERTED', problemSequence: sequence });
  });

  test('shows a beginning that was cut off, from wherever it is looked at', async () => {
    await asOwner(
      `WITH cut AS (DELETE FROM audit_link WHERE tenant_id = $1 AND sequence <= 5 RETURNING entry_id)
       DELETE FROM audit_entry e USING cut WHERE e.id = cut.entry_id`,
      [shop.tenantId],
    );
    expect(await verify()).toMatchObject({ problem: 'REMOVED', problemSequence: '6' });
    expect(await verify({ after: '5' })).toMatchObject({ problem: 'REMOVED', problemSequence: '6' });
    expect(await verify({ after: '8' })).toMatchObject({ problem: 'REMOVED', problemSequence: '1' });
    expect(await verify({ from: world.app.core.clock.now().toISOString() })).toMatchObject({
      ...{ problem: 'REMOVED', problemSequence: '1' },
    });
    expect(await verify({ after: '9000' })).toMatchObject({ isIntact: false, problem: 'REMOVED' });
  });
});
