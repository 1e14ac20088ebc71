import { createReadStream, existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { importCommand, ImportCommand } from '../../support/import-command.js';
import { jobsOf } from '../../support/imports.js';
import {
  ledgerRevenue,
  reportedSales,
  revenueByCode,
  revenueByCountry,
  revenueByMonth,
  unsoundOrders,
} from '../../support/past-orders.js';
import {
  cohortsOfRows,
  customersOfRows,
  loadRows,
  reportedCustomers,
  type RetailRow as Row,
} from '../../support/retail-rows.js';
import { ofInvoices, RETAIL_FILE, retailDays } from '../../support/retail-file.js';
import { buildServer } from '../../support/server-process.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

/** What the rows come to by nothing but quantity times price, each rounded to the penny. */
function plainTotals(rows: readonly Row[]) {
  const byCountry = new Map<string, number>();
  const byCode = new Map<string, number>();
  for (const { Quantity, UnitPrice, Country, StockCode } of rows) {
    const minor = Math.round(Number(Quantity) * Number(UnitPrice) * 100);
    byCountry.set(Country, (byCountry.get(Country) ?? 0) + minor);
    byCode.set(StockCode, (byCode.get(StockCode) ?? 0) + minor);
  }
  const first = [...byCode].sort(([, left], [, right]) => right - left).slice(0, 10);
  return {
    total: [...byCountry.values()].reduce((sum, minor) => sum + minor, 0),
    countries: sorted([...byCountry.values()]),
    first,
    invoices: new Set(rows.map(({ InvoiceNo }) => InvoiceNo)).size,
    customers: new Set(rows.flatMap(({ CustomerID }) => CustomerID || [])).size,
  };
}

/** The same as the store has it. */
async function storedTotals(world: World, shop: Shop) {
  const [counts] = await world.app.database.query<{ invoices: number; customers: number }>(
    `SELECT (SELECT count(*)::int FROM imported_invoice WHERE tenant_id = $1) AS invoices,
       (SELECT count(*)::int FROM customer WHERE tenant_id = $1 AND NOT tags @> '{anonymous}') AS customers`,
    [shop.tenantId],
  );
  return {
    total: await ledgerRevenue(world, shop),
    countries: sorted(Object.values(await revenueByCountry(world, shop))),
    first: await revenueByCode(world, shop, 10),
    ...counts!,
  };
}

/** The reports tell what the rows come to, by month, by country and of the ten best products. */
async function expectReported(world: World, shop: Shop, last: string): Promise<void> {
  await world.app.relay.drain();
  expect(await reportedSales(shop, '2010-12-01', last)).toEqual({
    total: await ledgerRevenue(world, shop),
    months: Object.values(await revenueByMonth(world, shop)),
    countries: await revenueByCountry(world, shop),
    first: (await revenueByCode(world, shop, 10)).map(([, minor]) => minor),
  });
}

/** The reports tell of customers and cohorts what plain SQL tells of the rows; those whom nobody knows are none. */
async function expectCustomers(world: World, shop: Shop, csv: Readable, last: string): Promise<void> {
  await loadRows(world, csv);
  const { known, buyers } = await customersOfRows(world);
  const { names, cohorts, ...figures } = await reportedCustomers(shop, '2010-12-01', last);
  expect(figures).toEqual({
    ...{ known, buyers, new: buyers, returning: 0 },
    ...{ newCustomers: buyers, returningCustomers: 0 },
  });
  expect(names.length).toBeGreaterThan(50);
  expect(names).not.toContain('Guests');
  expect(cohorts).toEqual(await cohortsOfRows(world));
}

function sorted(amounts: readonly number[]): number[] {
  return [...amounts].sort((left, right) => left - right);
}

function wordsFor(shop: Shop, path: string): string[] {
  return ['--store', shop.slug, '--format', 'online-retail', path];
}

async function gbStore(world: World): Promise<Shop> {
  return world.store({ currency: 'GBP', planCode: 'PRO' });
}

describe.skipIf(!existsSync(RETAIL_FILE))(`the invoices of a real shop (${ofInvoices})`, () => {
  let world: World;
  beforeAll(async () => {
    [, world] = await Promise.all([buildServer(), startWorld()]);
  }, 180_000);

  it('have the totals of the rows, also when the command was killed in the middle and given again', async () => {
    const shop = await gbStore(world);
    const days = await retailDays(/,2010-12-0[123] /);
    const path = join(world.app.dataDir, 'days.csv');
    await writeFile(path, days);

    const doomed = new ImportCommand(world.app, wordsFor(shop, path));
    while (!(await jobsOf(world, shop))[0]?.rowsDone) await sleep(10);
    await doomed.kill();
    const [left] = await jobsOf(world, shop);
    expect(left).toMatchObject({ status: 'RUNNING', rowsTotal: 7_419 });
    expect(left!.rowsDone).toBeLessThan(7_419);
    // Some batches whole, and nothing else.
    const [made] = await world.app.database.query<{ orders: number; refunds: number }>(
      `SELECT (SELECT count(*)::int FROM sales_order WHERE tenant_id = $1) AS orders,
         (SELECT count(*)::int FROM refund WHERE tenant_id = $1) AS refunds`,
      [shop.tenantId],
    );
    expect(made).toEqual({ orders: left!.ordersCreated, refunds: left!.refundsCreated });
    expect(await unsoundOrders(world, shop)).toEqual([]);

    // Else it waits half a minute for whoever may still be at work.
    await world.app.database.query(
      `UPDATE import_job SET lease_expires_at = now() - interval '1 second' WHERE tenant_id = $1`,
      [shop.tenantId],
    );
    await importCommand(world.app, ...wordsFor(shop, path));
    const [, job] = await jobsOf(world, shop);
    expect(job).toMatchObject({ status: 'COMPLETED', rowsTotal: 7_419, rowsDone: 7_419 });
    expect(job!.invoicesUnchanged).toBeGreaterThan(0);
    const plain = plainTotals(parse<Row>(days, { columns: true }));
    expect(plain.total).toBe(150_463_30);
    expect(await storedTotals(world, shop)).toEqual(plain);
    expect(await unsoundOrders(world, shop)).toEqual([]);
    await expectReported(world, shop, '2010-12-31');
    await expectCustomers(world, shop, createReadStream(path), '2010-12-31');
  }, 120_000);

  it.skipIf(!process.env['IMPORT_WHOLE_FILE'])(
    'are those that everyone knows, and need less than 300 MB (takes minutes: set IMPORT_WHOLE_FILE=1)',
    async () => {
      const shop = await gbStore(world);
      const { peakMb } = await importCommand(world.app, ...wordsFor(shop, RETAIL_FILE));
      expect(peakMb).toBeLessThan(300);
      expect(await jobsOf(world, shop)).toMatchObject([
        {
          ...{ status: 'COMPLETED', rowsTotal: 541_909, rowsDone: 541_909, rowsFailed: 2_108 },
          ...{ ordersCreated: 21_127, refundsCreated: 4_857 },
        },
      ]);
      expect(await storedTotals(world, shop)).toMatchObject({
        ...{ total: 9_747_747_93, invoices: 25_900, customers: 4_372 },
        first: [
          ...[
            ['DOT', 206_245_48],
            ['22423', 164_762_19],
            ['47566', 98_302_98],
            ['85123A', 97_894_50],
          ],
          ...[
            ['85099B', 92_356_03],
            ['23084', 66_756_59],
            ['POST', 66_230_64],
            ['22086', 63_791_94],
          ],
          ...[
            ['84879', 58_959_73],
            ['79321', 53_768_06],
          ],
        ],
      });
      expect(await revenueByMonth(world, shop)).toEqual({
        ...{ '2010-12': 748_957_02, '2011-01': 560_000_26, '2011-02': 498_062_65, '2011-03': 683_267_08 },
        ...{ '2011-04': 493_207_12, '2011-05': 723_333_51, '2011-06': 691_123_12, '2011-07': 681_300_11 },
        ...{ '2011-08': 682_680_51, '2011-09': 1_019_687_62, '2011-10': 1_070_704_67 },
        ...{ '2011-11': 1_461_756_25, '2011-12': 433_668_01 },
      });
      expect(await unsoundOrders(world, shop)).toEqual([]);
      await expectReported(world, shop, '2011-12-31');
      await expectCustomers(world, shop, createReadStream(RETAIL_FILE).pipe(createGunzip()), '2011-12-31');
      expect(await customersOfRows(world)).toEqual({ known: 4_372, buyers: 4_339 });
    },
    900_000,
  );
});
