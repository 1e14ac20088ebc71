import { beforeAll, expect, test } from 'vitest';
import { decodeId } from '../../src/kernel/ids.js';
import { ManualClock, systemClock } from '../../src/kernel/clock.js';
import { digestOfRows } from '../support/stored-rows.js';
import { startWorld, type Person, type Shop, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const FIELDS = 'kind isGiven givenAt withdrawnAt source textVersion';
const SET = `mutation ($input: ConsentSetInput!) {
  consentSet(input: $input) { consent { ${FIELDS} } userErrors { code path } }
}`;
const LIST = `{ customers(first: 10) { nodes { id email consents { ${FIELDS} } } } }`;

let world: World;
let clock: ManualClock;
let shop: Shop;
let other: Shop;
let buyer: Person;

beforeAll(async () => {
  clock = new ManualClock(systemClock.now());
  world = await startWorld({ clock });
  [shop, other] = [await world.store(), await world.store()];
  buyer = await shop.customer();
});

const wish = (input: Loose = {}) => ({
  ...{ kind: 'MARKETING_EMAIL', isGiven: true, source: 'account', textVersion: '2026-11', ...input },
});

async function say(input: Loose = {}, who: Person = buyer): Promise<Loose> {
  return (await who.run<Loose>(SET, { input: wish(input) }))['consentSet'] as Loose;
}

const rows = () =>
  world.app.database.query<{ kind: string; given: boolean; at: Date }>(
    `SELECT kind, is_given AS given, at FROM customer_consent WHERE tenant_id = $1 ORDER BY at, kind, sequence`,
    [shop.tenantId],
  );

const agrees = async (customerId: string, kind: 'MARKETING_EMAIL' | 'MARKETING_SMS') =>
  world.app.composed.apis.customers.consents.agrees(
    await shop.context(),
    decodeId('customer', customerId)!,
    kind,
  );

test('a buyer agrees and takes it back; the staff sees the last word, and every word stays', async () => {
  const givenAt = clock.now().toISOString();
  expect(await say()).toEqual({
    consent: { ...wish(), givenAt, withdrawnAt: null },
    userErrors: [],
  });
  clock.advance(60_000);
  expect((await say()).consent.givenAt).toBe(givenAt);
  const [customer] = (await shop.owner.run<Loose>(LIST))['customers'].nodes as Loose[];
  expect(customer).toMatchObject({
    email: buyer.email,
    consents: [{ kind: 'MARKETING_EMAIL', isGiven: true }],
  });
  const id = customer!['id'] as string;
  expect([await agrees(id, 'MARKETING_EMAIL'), await agrees(id, 'MARKETING_SMS')]).toEqual([true, false]);

  const withdrawnAt = clock.now().toISOString();
  expect((await say({ isGiven: false, source: 'letter' })).consent).toEqual({
    ...wish({ isGiven: false, source: 'letter' }),
    ...{ givenAt, withdrawnAt },
  });
  await say({ kind: 'TERMS' });
  expect((await rows()).map(({ kind, given }) => [kind, given])).toEqual([
    ['MARKETING_EMAIL', true],
    ['MARKETING_EMAIL', false],
    ['TERMS', true],
  ]);
  expect(await agrees(id, 'MARKETING_EMAIL')).toBe(false);
  const { statements } = await shop.owner.send(LIST);
  expect(statements).toBe(2);
  expect((await other.owner.run<Loose>(LIST))['customers'].nodes).toEqual([]);
});

test('of the same word said by many at once, one is noted', async () => {
  const before = (await rows()).length;
  await Promise.all(Array.from({ length: 5 }, () => say({ kind: 'ANALYTICS' })));
  expect((await rows()).length).toBe(before + 1);
});

test('rows cannot be changed, not even by the server', async () => {
  for (const sql of ['UPDATE customer_consent SET is_given = true', 'DELETE FROM customer_consent']) {
    const change = world.app.core.unitOfWork.write(await shop.context(), (tx) => tx.query(sql));
    await expect(change).rejects.toThrow('permission denied');
  }
});

test('nobody speaks for another, and what is wrong changes nothing', async () => {
  const before = await digestOfRows(world.app.database);
  const cases: [Loose, string, string][] = [
    [{ source: ' ' }, 'REQUIRED', 'source'],
    [{ textVersion: 'x'.repeat(61) }, 'TOO_LONG', 'textVersion'],
  ];
  for (const [input, code, field] of cases) {
    expect((await say(input)).userErrors).toEqual([{ code, path: ['input', field] }]);
  }
  expect((await shop.visitor.send(SET, { input: wish() })).errors[0]?.extensions.code).toBe(
    'UNAUTHENTICATED',
  );
  expect((await buyer.send(LIST)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await digestOfRows(world.app.database)).toEqual(before);
});
