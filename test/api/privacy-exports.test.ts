import { beforeAll, describe, expect, test } from 'vitest';
import { encodeId, newId } from '../../src/kernel/ids.js';
import { ManualClock, systemClock } from '../../src/kernel/clock.js';
import { digestOfRows } from '../support/stored-rows.js';
import { leaveTraces, type Traces } from '../support/traces.js';
import { Till } from '../support/till.js';
import { startWorld, type Person, type Shop, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const FIELDS = 'id status sizeBytes finishedAt expiresAt downloadUrl';
const CREATE = `mutation ($id: ID!) {
  customerDataExportCreate(customerId: $id) { dataExport { ${FIELDS} } userErrors { code path } }
}`;
const CREATE_OWN = `mutation { myDataExportCreate { dataExport { ${FIELDS} } userErrors { code } } }`;
const READ = `query ($id: ID!) { dataExport(id: $id) { ${FIELDS} } node(id: $id) { id } }`;
const DAY_MS = 86_400_000;

let world: World;
let clock: ManualClock;
let shop: Shop;
let other: Shop;
let traces: Traces;
let till: Till;

beforeAll(async () => {
  clock = new ManualClock(systemClock.now());
  world = await startWorld({ clock });
  shop = await world.store();
  other = await world.store();
  traces = await leaveTraces(world, shop, 'asked');
  till = new Till(world, shop);
});

async function create(who: Person, document = CREATE): Promise<Loose> {
  const answer = await who.run<Loose>(document, { id: traces.customerId });
  return Object.values(answer)[0] as Loose;
}

/** Runs the job of an export. Answers the export as it is then. */
async function write(who: Person, id: string): Promise<Loose> {
  await till.run('privacy', 'privacy:write-export', { tenantId: shop.tenantId, exportId: await uuidOf(id) });
  return (await who.run<Loose>(READ, { id }))['dataExport'] as Loose;
}

async function uuidOf(id: string): Promise<string> {
  const rows = await world.app.database.query<{ id: string }>('SELECT id FROM data_export');
  return rows.map((row) => row.id).find((uuid) => encodeId('dataExport', uuid) === id)!;
}

/** Where the file is on this server: tests know no other address. */
const fetchFile = (url: string) => fetch(`${world.app.url}${url.slice(new URL(url).origin.length)}`);

describe('the export of a customer', () => {
  test('holds everything the store keeps of them, and can be fetched for a day', async () => {
    const { dataExport: queued } = await create(shop.owner);
    expect(queued).toMatchObject({ status: 'QUEUED', sizeBytes: null, finishedAt: null, downloadUrl: null });
    expect((await create(shop.owner)).dataExport.id).toBe(queued.id);

    const ready = await write(shop.owner, queued.id as string);
    expect(ready).toMatchObject({
      status: 'READY',
      expiresAt: new Date(clock.now().getTime() + DAY_MS).toISOString(),
    });
    const answer = await fetchFile(ready['downloadUrl'] as string);
    const text = await answer.text();
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    expect(Buffer.byteLength(text)).toBe(ready['sizeBytes']);
    for (const mark of traces.marks) expect(text).toContain(mark);
    const file = JSON.parse(text) as Record<string, Loose[]>;
    expect(file['about']).toMatchObject({ store: shop.slug });
    expect(counts(file)).toMatchObject({
      ...{ customer: 1, memberships: 1, orders: 1, orderLines: 1, payments: 1, refunds: 1, shipments: 1 },
      ...{ returns: 1, returnLines: 1, carts: 2, cartLines: 2 },
    });
    expect(file).not.toHaveProperty('account');
    expect(file).not.toHaveProperty('sessions');
    expect(text).not.toMatch(/tenantId|accessToken|passwordHash|clientSecret/);
  });

  test('of oneself has the account with it, and is for oneself only', async () => {
    const { dataExport } = await create(traces.buyer, CREATE_OWN);
    const ready = await write(traces.buyer, dataExport.id as string);
    const file = (await (await fetchFile(ready['downloadUrl'] as string)).json()) as Record<string, Loose[]>;
    expect(file['account']).toMatchObject([{ email: traces.buyer.email, name: 'Name asked' }]);
    expect(counts(file)).toMatchObject({ customer: 1, sessions: 1, orders: 1 });
    const stranger = await shop.customer();
    for (const who of [shop.owner, stranger, await shop.staff()]) {
      expect(await who.run(READ, { id: dataExport.id as string })).toEqual({ dataExport: null, node: null });
    }
    const empty = await create(stranger, CREATE_OWN);
    const own = await write(stranger, empty['dataExport'].id as string);
    const little = (await (await fetchFile(own['downloadUrl'] as string)).json()) as Record<string, Loose[]>;
    expect(counts(little)).toMatchObject({ customer: 0, orders: 0, carts: 0, memberships: 1, account: 1 });
  });
});

describe('who may not', () => {
  test('is refused, and nothing is written', async () => {
    const { dataExport } = await create(shop.owner);
    const before = await digestOfRows(world.app.database);
    const code = async (who: { send: Person['send'] }, document: string, variables = {}) =>
      (await who.send(document, variables)).errors[0]?.extensions.code;
    expect(await code(shop.visitor, CREATE, { id: traces.customerId })).toBe('UNAUTHENTICATED');
    expect(await code(traces.buyer, CREATE, { id: traces.customerId })).toBe('FORBIDDEN');
    expect(await code(shop.visitor, CREATE_OWN)).toBe('UNAUTHENTICATED');
    for (const id of [traces.customerId, encodeId('customer', newId()), 'cus_nothing']) {
      expect((await other.owner.run<Loose>(CREATE, { id }))['customerDataExportCreate']).toEqual({
        dataExport: null,
        userErrors: [{ code: 'NOT_FOUND', path: ['customerId'] }],
      });
    }
    expect(await other.owner.run(READ, { id: dataExport.id as string })).toEqual({
      dataExport: null,
      node: null,
    });
    expect(await traces.buyer.run(READ, { id: dataExport.id as string })).toEqual({
      dataExport: null,
      node: null,
    });
    expect(await digestOfRows(world.app.database)).toEqual(before);
  });
});

describe('the file', () => {
  test('ends after a day: the link, and then the file', async () => {
    const { dataExport } = await create(shop.owner);
    const { downloadUrl } = await write(shop.owner, dataExport.id as string);
    const url = String(downloadUrl);
    for (const wrong of [
      url.replace('until=1', 'until=2'),
      url.slice(0, -4),
      `${url}x`,
      url.replace(/\?.*/, ''),
    ]) {
      expect((await fetchFile(wrong)).status).toBe(404);
    }
    clock.advance(DAY_MS - 1);
    expect((await fetchFile(url)).status).toBe(200);
    clock.advance(1);
    expect((await fetchFile(url)).status).toBe(404);
    await till.run('privacy', 'privacy:sweep-exports');
    const owner = await world.people.again(shop.owner, shop.slug);
    const again = await owner.run<Loose>(READ, { id: dataExport.id as string });
    expect(again['dataExport']).toMatchObject({ status: 'REMOVED', downloadUrl: null });
    const key = `${shop.tenantId}/data-exports/${await uuidOf(dataExport.id as string)}.json`;
    expect(await world.app.core.storage.exists(key as never)).toBe(false);
  });
});

function counts(file: Record<string, unknown>): Record<string, number> {
  const lists = Object.entries(file).filter(([, list]) => Array.isArray(list));
  return Object.fromEntries(lists.map(([name, list]) => [name, (list as unknown[]).length]));
}
