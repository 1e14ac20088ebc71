import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { ManualClock } from '../../src/kernel/clock.js';
import { decodeId } from '../../src/kernel/ids.js';
import { OrderDesk } from '../support/orders.js';
import type { Person } from '../support/people.js';
import { sell } from '../support/selling.js';
import { digestOfRows } from '../support/stored-rows.js';
import { Till } from '../support/till.js';
import { startWorld, type Shop, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const FIELDS = 'id report format status rows sizeBytes createdAt finishedAt expiresAt downloadUrl';
const CREATE = `mutation ($input: ReportExportCreateInput!, $key: String!) {
  reportExportCreate(input: $input, idempotencyKey: $key) { reportExport { ${FIELDS} } userErrors { code path message } }
}`;
const CANCEL = `mutation ($id: ID!) { reportExportCancel(id: $id) { reportExport { status } userErrors { code path } } }`;
const READ = `query ($id: ID!) { reportExport(id: $id) { ${FIELDS} } node(id: $id) { id } }`;
const LIST = '{ reportExports(first: 100) { nodes { id } } }';
const DAY_MS = 86_400_000;
const SPAN = { from: '2026-05-01', to: '2026-05-31' };
const DAYS = 'from: "2026-05-01", to: "2026-05-31"';
const EVIL = '=HYPERLINK("https://evil.test","x")';

const clock = new ManualClock(new Date('2026-06-01T12:00:00Z'));
let world: World;
let shop: Shop;
let other: Shop;
let owner: Person;
let till: Till;
let keys = 0;

beforeAll(async () => {
  world = await startWorld({ clock });
  [shop, other] = [await world.store(), await world.store()];
  await world.app.database.query(`UPDATE tenant SET time_zone = 'Asia/Tehran' WHERE id = $1`, [
    shop.tenantId,
  ]);
  ({ owner } = shop);
  till = new Till(world, shop);
  const desk = new OrderDesk(world, shop);
  const lamp = await sell(shop, { name: 'Lamp, "small"', stock: 100 });
  const evil = await sell(shop, { name: EVIL, stock: 40 });
  for (const [days, email] of [[20, 'one@world.test'], [3, 'two@world.test']] as const) {
    clock.advance(-days * DAY_MS);
    const line = { ...lamp, quantity: days, unitMinor: 1050 };
    await desk.buy({ lines: [line, { ...evil, quantity: 1, unitMinor: 333 }], email });
    clock.advance(days * DAY_MS);
  } // prettier-ignore
  await world.app.relay.drain();
});

async function create(input: Loose, who = owner, key = `key-${++keys}`): Promise<Loose> {
  const answer = await who.run<Loose>(CREATE, { input: { format: 'CSV', ...input }, key });
  return answer['reportExportCreate'] as Loose;
}

async function run(id: string): Promise<void> {
  const payload = { tenantId: shop.tenantId, exportId: decodeId('reportExport', id) };
  await till.run('report-exports', 'report-exports:write', payload);
}

async function read(id: string, who = owner): Promise<Loose> {
  return (await who.run<Loose>(READ, { id }))['reportExport'] as Loose;
}

/** Where the file is on this server: tests know no other address. */
const fetchFile = (url: unknown) =>
  fetch(`${world.app.url}${String(url).slice(new URL(String(url)).origin.length)}`);

/** The text of a report's file, from the asking to the fetching. */
async function textOf(input: Loose, who = owner): Promise<string> {
  const { reportExport, userErrors } = await create(input, who);
  expect(userErrors).toEqual([]);
  await run(reportExport.id as string);
  return (await fetchFile((await read(reportExport.id as string, who))['downloadUrl'])).text();
}

/** Rows as spreadsheets read them. */
async function rowsOf(input: Loose, who = owner): Promise<Record<string, string>[]> {
  return parse(await textOf(input, who), { columns: true });
}

async function analytics(fields: string): Promise<Loose> {
  return (await owner.run<Loose>(`{ analytics { ${fields} } }`))['analytics'] as Loose;
}

const column = (rows: readonly Loose[], name: string) => rows.map((row) => row[name] as unknown);

describe('a file', () => {
  test('says what the answer says: sums, timelines, cohorts', async () => {
    const { summary, revenueTimeline, cohorts } = await analytics(`
      summary(${DAYS}, compare: PREVIOUS_PERIOD) { revenue { amount } orders previous { revenue { amount } } }
      revenueTimeline(${DAYS}, interval: DAY) { start orders revenue { amount } }
      cohorts(months: 3) { month size periods { offset customers revenue { amount } } }`);
    const sums = await rowsOf({ report: 'SUMMARY', ...SPAN, compare: 'PREVIOUS_PERIOD' });
    expect(column(sums, 'revenue')).toEqual([summary.revenue.amount, summary.previous.revenue.amount]);
    expect(sums[0]).toMatchObject({ from: '2026-05-01', to: '2026-05-31', currency: 'USD', orders: '2' });

    const days = await rowsOf({ report: 'REVENUE_TIMELINE', ...SPAN, interval: 'DAY' });
    expect(days).toHaveLength(31);
    expect(days[0]!['start']).toBe('2026-05-01T00:00:00.000+03:30');
    expect(days.map(({ start, ...day }) => ({ start: new Date(start!).toISOString(), ...day }))).toEqual(
      (revenueTimeline as Loose[]).map(({ start, orders, revenue }) =>
        expect.objectContaining({ start, orders: String(orders), revenue: revenue.amount }),
      ),
    );

    const months = await rowsOf({ report: 'COHORTS', months: 3 });
    expect(
      months.map(({ month, offset, customers, revenue }) => [month, offset, customers, revenue]),
    ).toEqual(
      (cohorts as Loose[]).flatMap(({ month, periods }) =>
        (periods as Loose[]).map((each) => [
          ...[month, String(each['offset']), String(each['customers']), each['revenue'].amount],
        ]),
      ),
    );
  });

  test('has lists to their end, in their order, with the same figures', async () => {
    const { topProducts, topCustomers, topCountries, stock } = await analytics(`
      topProducts(${DAYS}, sortBy: UNITS) { product { id name } orders quantity revenue { amount } }
      topCustomers(${DAYS}) { customer { id email } orders revenue { amount } }
      topCountries(${DAYS}) { country orders revenue { amount } }
      stock { unitsOnHand unitsSold value { amountMinor } }`);
    const products = await rowsOf({ report: 'PRODUCTS', ...SPAN, sortBy: 'UNITS' });
    expect(products).toEqual(
      (topProducts as Loose[]).map(({ product, orders, quantity, revenue }) => ({
        ...{ product_id: product.id, orders: String(orders), units: String(quantity), refunded_units: '0' },
        ...{ product_name: product.name === EVIL ? `'${EVIL}` : product.name },
        ...{ revenue: revenue.amount, currency: 'USD' },
      })),
    );
    const customers = await rowsOf({ report: 'CUSTOMERS', ...SPAN });
    expect(customers.map(({ customer_id, email, revenue }) => [customer_id, email, revenue])).toEqual(
      (topCustomers as Loose[]).map(({ customer, revenue }) => [customer.id, customer.email, revenue.amount]),
    );
    const countries = await rowsOf({ report: 'COUNTRIES', ...SPAN });
    expect(column(countries, 'country')).toEqual(
      (topCountries as Loose[]).map(({ country }) => country ?? ''),
    );
    const variants = await rowsOf({ report: 'VARIANTS', ...SPAN });
    expect(column(variants, 'product_id')).toEqual(
      column(await rowsOf({ report: 'PRODUCTS', ...SPAN }), 'product_id'),
    );
    const there = await rowsOf({ report: 'STOCK' });
    const sumOf = (name: string) => there.reduce((sum, row) => sum + Number(row[name]), 0);
    expect(sumOf('on_hand')).toBe(stock.unitsOnHand);
    expect(sumOf('units_sold')).toBe(stock.unitsSold);
    expect(Math.round(sumOf('value') * 100)).toBe(stock.value.amountMinor);
  });

  test('has the same names in JSON, and every report has one', async () => {
    const lines = (await textOf({ report: 'PRODUCTS', format: 'JSONL', ...SPAN })).trimEnd().split('\n');
    const rows = lines.map((line) => JSON.parse(line) as Loose);
    expect(column(rows, 'product_name')).toEqual(['Lamp, "small"', EVIL]);
    expect(rows[1]).toMatchObject({ orders: 2, units: 2, revenue: '6.66', currency: 'USD' });
    for (const report of ['CATEGORIES', 'COUPONS', 'ACQUISITION', 'SEARCHES', 'FUNNEL', 'CARTS']) {
      const known = await rowsOf({ report, ...SPAN });
      expect(known.length, report).toBe(['FUNNEL', 'CARTS', 'CATEGORIES'].includes(report) ? 1 : 0);
    }
  });

  test('of the audit log goes on beyond its pages, and tells addresses to owners only', async () => {
    await world.app.database.query(
      `INSERT INTO audit_entry (tenant_id, id, at, actor_kind, action, request_id, client, subject_kind, subject_id)
       SELECT $1, gen_random_uuid(), '2026-05-10T00:00:00Z'::timestamptz + make_interval(secs => n / 3), 'SYSTEM', 'test.done',
         'r', '192.0.2.1', 'order', n::text FROM generate_series(1, 1201) n`,
      [shop.tenantId],
    );
    const wish = { report: 'AUDIT_LOG', ...SPAN, auditFilter: { action: 'test' } };
    const rows = await rowsOf(wish);
    expect(new Set(column(rows, 'subject_id')).size).toBe(1201);
    expect(rows[0]).toMatchObject({ at: '2026-05-10T03:36:40.000+03:30', client: '192.0.2.1' });
    const staff = await shop.staff();
    expect(new Set(column(await rowsOf(wish, staff), 'client'))).toEqual(new Set(['']));
    const { auditLog } = await owner.run<Loose>(
      '{ auditLog(first: 1, filter: { action: "report_export" }) { nodes { action actorKind operationName changes { field after } } } }',
    );
    expect(auditLog.nodes[0]).toMatchObject({ action: 'report_export.requested', actorKind: 'STAFF' });
    expect(auditLog.nodes[0].changes).toContainEqual({ field: 'report', after: 'AUDIT_LOG' });
  });

  test('is read in pages of one moment', async () => {
    const statement = { sql: 'SELECT n FROM generate_series(1, $1::int) n', parameters: [5] };
    const { database } = world.app.core;
    for (const size of [2, 5, 9]) {
      const read: number[][] = [];
      for await (const rows of database.pages<{ n: number }>(shop.tenantId, statement, size)) {
        read.push(rows.map(({ n }) => n));
      }
      expect(read.flat()).toEqual([1, 2, 3, 4, 5]);
      expect(Math.max(...read.map((rows) => rows.length))).toBe(Math.min(size, 5));
    }
  });
});

describe('asking', () => {
  test('twice with a key is once, and six at a time are too many', async () => {
    const input = { report: 'STOCK' };
    const both = await Promise.all([create(input, owner, 'same'), create(input, owner, 'same')]);
    const { id } = both[0]['reportExport'];
    expect(both[1]['reportExport'].id).toBe(id);
    expect((await create({ report: 'COHORTS' }, owner, 'same')).userErrors[0].code).toBe(
      'IDEMPOTENCY_CONFLICT',
    );
    const more = await Promise.all(Array.from({ length: 7 }, () => create(input)));
    const made = more.flatMap(({ reportExport }) => (reportExport ? [reportExport.id as string] : []));
    expect(made).toHaveLength(4);
    expect(more.find(({ reportExport }) => !reportExport)!['userErrors'][0].code).toBe('TOO_MANY');
    for (const waiting of [id as string, ...made]) {
      expect(
        (await owner.run<Loose>(CANCEL, { id: waiting }))['reportExportCancel'].reportExport.status,
      ).toBe('REMOVED');
    }
    expect((await owner.run<Loose>(CANCEL, { id }))['reportExportCancel'].userErrors[0].code).toBe(
      'INVALID_TRANSITION',
    );
  });

  test('for what a report does not take, or without what it needs, is refused', async () => {
    const before = await digestOfRows(world.app.database);
    const problem = async (input: Loose) => (await create(input)).userErrors[0] as Loose;
    expect(await problem({ report: 'PRODUCTS', ...SPAN, interval: 'DAY' })).toEqual({
      ...{ code: 'INVALID', path: ['input', 'interval'] },
      message: 'PRODUCTS does not take `interval`: it takes from, to, currency, sortBy.',
    });
    expect(await problem({ report: 'PRODUCTS', from: '2026-05-01' })).toMatchObject({
      ...{ code: 'REQUIRED', path: ['input', 'to'] },
    });
    expect(await problem({ report: 'STOCK', days: 0 })).toMatchObject({ code: 'OUT_OF_RANGE' });
    const tooLong = { report: 'REVENUE_TIMELINE', from: '2016-05-01', to: '2026-01-01', interval: 'HOUR' };
    const answer = await owner.send(CREATE, { input: { ...tooLong, format: 'CSV' }, key: 'long' });
    expect(answer.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await digestOfRows(world.app.database)).toEqual(before);
  });

  test('is for the staff; a file is for who asked, and for owners', async () => {
    const staff = await shop.staff();
    const { reportExport } = await create({ report: 'STOCK' }, staff);
    const id = reportExport.id as string;
    await run(id);
    const { downloadUrl } = await read(id);
    expect(await read(id, staff)).toMatchObject({ id, status: 'READY' });
    const people = [await shop.staff(), other.owner, await shop.customer()] as const;
    const before = await digestOfRows(world.app.database);
    for (const who of people.slice(0, 2)) {
      expect(await who.run(READ, { id })).toEqual({ reportExport: null, node: null });
      expect(await who.run(LIST)).toEqual({ reportExports: { nodes: [] } });
      expect(await who.run(CANCEL, { id })).toEqual({
        reportExportCancel: { reportExport: null, userErrors: [{ code: 'NOT_FOUND', path: ['id'] }] },
      });
    }
    const code = async (who: Person | Shop['visitor']) =>
      (await who.send(CREATE, { input: { report: 'STOCK', format: 'CSV' }, key: 'no' })).errors[0]?.extensions
        .code;
    expect(await code(shop.visitor)).toBe('UNAUTHENTICATED');
    expect(await code(people[2])).toBe('FORBIDDEN');
    const [own, foreign] = [shop.id, other.id];
    expect((await fetchFile(String(downloadUrl).replace(own, foreign))).status).toBe(404);
    expect((await fetchFile(String(downloadUrl).replace('report-exports', 'data-exports'))).status).toBe(404);
    expect(await digestOfRows(world.app.database)).toEqual(before);
  });
});

describe('the making of a file', () => {
  test('that fails or is ended in the midst leaves none; made again, it is whole and made once', async () => {
    const { storage } = world.app.core;
    const { reportExport } = await create({ report: 'PRODUCTS', ...SPAN });
    const id = reportExport.id as string;
    const put = vi.spyOn(storage, 'put').mockRejectedValueOnce(new Error('cut off'));
    await expect(run(id)).rejects.toThrow('cut off');
    expect(await read(id)).toMatchObject({ status: 'QUEUED', downloadUrl: null });
    await Promise.all([run(id), run(id)]);
    const ready = await read(id);
    const text = await (await fetchFile(ready['downloadUrl'])).arrayBuffer();
    expect(ready).toMatchObject({ status: 'READY', rows: 2, sizeBytes: text.byteLength });
    put.mockClear();
    await run(id);
    expect(put).not.toHaveBeenCalled();

    const ended = (await create({ report: 'PRODUCTS', ...SPAN }))['reportExport'].id as string;
    const original = storage.put.bind(storage);
    put.mockImplementationOnce(async (...given: Parameters<typeof storage.put>) => {
      await owner.run(CANCEL, { id: ended });
      return original(...given);
    });
    await run(ended);
    put.mockRestore();
    const key = `${shop.tenantId}/report-exports/${decodeId('reportExport', ended)}`;
    expect(await read(ended)).toMatchObject({ status: 'REMOVED', downloadUrl: null });
    expect(await storage.exists(key as never)).toBe(false);
  });

  test('of customers is undone when one of them is erased', async () => {
    const { reportExport } = await create({ report: 'CUSTOMERS', ...SPAN });
    await run(reportExport.id as string);
    const { downloadUrl } = await read(reportExport.id as string);
    await world.app.database.query(`UPDATE sales_order SET status = 'CANCELLED' WHERE tenant_id = $1`, [
      shop.tenantId,
    ]);
    const { customers } = await owner.run<Loose>('{ customers(first: 1) { nodes { id email } } }');
    const erased = await owner.run<Loose>(
      'mutation ($input: CustomerEraseInput!) { customerErase(input: $input) { userErrors { code message } } }',
      {
        input: {
          id: customers.nodes[0].id as string,
          reason: 'asked',
          confirmEmail: customers.nodes[0].email as string,
        },
      },
    );
    expect(erased['customerErase'].userErrors).toEqual([]);
    expect((await fetchFile(downloadUrl)).status).toBe(404);
  });

  test('is for a day: then the link ends, and the file', async () => {
    const { reportExport } = await create({ report: 'STOCK' });
    const id = reportExport.id as string;
    await run(id);
    const { downloadUrl, expiresAt } = await read(id);
    expect(expiresAt).toBe(new Date(clock.now().getTime() + DAY_MS).toISOString());
    const answer = await fetchFile(downloadUrl);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="stock.csv"');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    clock.advance(DAY_MS);
    expect((await fetchFile(downloadUrl)).status).toBe(404);
    await till.run('report-exports', 'report-exports:sweep');
    const key = `${shop.tenantId}/report-exports/${decodeId('reportExport', id)}`;
    expect(await world.app.core.storage.exists(key as never)).toBe(false);
    const again = await world.people.again(owner, shop.slug);
    expect(await read(id, again)).toMatchObject({ status: 'REMOVED', downloadUrl: null });
  });
});
