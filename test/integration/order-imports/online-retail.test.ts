import { beforeAll, describe, expect, it } from 'vitest';
import { encodeId, newId } from '../../../src/kernel/ids.js';
import { actionsOf, changeOf, logOf } from '../../support/audit-log.js';
import { eventTypes, importText, uploadImport } from '../../support/imports.js';
import {
  ledgerRevenue,
  pastOrders,
  reportedSales,
  retailFile,
  revenueByCode,
  revenueByCountry,
  revenueByMonth,
  unsoundOrders,
} from '../../support/past-orders.js';
import { startWorld, type Shop, type World } from '../../support/world.js';

const UK = 'United Kingdom';
const HEART = '85123A,WHITE HANGING HEART';
const JAR = '22423,REGENCY CAKESTAND';

/** Every trap of the real file, and some more. */
const TRAPS = retailFile(
  // Two tills at once: the rows of 1001 and 1002 lie between each other.
  `1001,${HEART},10,2010-12-01 08:26:00,2.55,17850,${UK}`,
  `1002,${JAR},2,2010-12-01 08:26:00,12.75,13047,EIRE`,
  `1001,POST,POSTAGE,1,2010-12-01 08:27:00,18.00,17850,${UK}`,
  // The same customer buys the same at the same price again, and then gives back more than the later order had.
  `1003,${HEART},4,2011-01-05 10:00:00,2.55,17850,${UK}`,
  `C1004,${HEART},-6,2011-01-06 11:00:00,2.55,17850,${UK}`,
  // At another price, of another customer, of nobody: no sale of the file.
  `C1005,${HEART},-1,2011-01-07 11:00:00,2.10,17850,${UK}`,
  `C1006,${JAR},-1,2011-01-07 12:00:00,12.75,17850,${UK}`,
  `C1007,${JAR},-1,2011-01-07 13:00:00,12.75,,${UK}`,
  // Two guests, a code with a space, a discount, bad debt, and an invoice that sells and takes back.
  `1008,BANK CHARGES,Bank Charges,1,2011-02-01 09:00:00,15.00,,${UK}`,
  `1009,${JAR},1,2011-02-01 09:30:00,25.49,,Hong Kong`,
  `C1010,D,Discount,-1,2011-02-02 09:00:00,27.50,13047,EIRE`,
  `A1011,B,Adjust bad debt,1,2011-08-12 14:50:00,11062.06,,${UK}`,
  `A1012,B,Adjust bad debt,1,2011-08-12 14:51:00,-11062.06,,${UK}`,
  `1013,${JAR},3,2011-08-13 09:00:00,12.75,13047,EIRE`,
  `1013,22423,REGENCY CAKESTAND,-4,2011-08-13 09:00:00,12.75,13047,EIRE`,
  // Nothing to pay: a gift beside goods, a gift alone, parts of a penny; then stock that moved without a sale.
  `1014,${JAR},1,2011-09-01 09:00:00,12.75,13047,EIRE`,
  `1014,22139,,5,2011-09-01 09:00:00,0.00,13047,EIRE`,
  `1015,22139,TEA SET,2,2011-09-02 09:00:00,0,13047,EIRE`,
  `1016,PADS,PADS TO MATCH,1,2011-09-03 09:00:00,0.001,15098,Unspecified`,
  `1017,22139,found,3,2011-09-04 09:00:00,0.0,,${UK}`,
  `1018,22139,damaged,-3,2011-09-05 09:00:00,0.0,,${UK}`,
);

/** Quantity times price over all rows above, in pence. */
const SUM = 4929;

const BAD_ROWS = retailFile(
  `2001,${HEART},1,2011-01-01 10:00:00,2.55,17850,${UK}`,
  `2002,${HEART},some,2011-01-01 10:00:00,2.55,17850,${UK}`,
  `2002,${JAR},1,2011-01-01 10:00:00,12.75,17850,${UK}`,
  `2003,${HEART},1,2011-02-30 10:00:00,2.55,17850,${UK}`,
  `2004,${HEART},1,2011-01-01 10:00:00,2.5.5,17850,${UK}`,
  `2005,${HEART},1000,2011-01-01 10:00:00,0.005,17850,${UK}`,
  `2006,${HEART},1,2011-01-01 10:00:00,2.55,17850,${UK}`,
  `2006,${HEART},1,2011-01-01 10:00:00,2.55,17851,${UK}`,
  `2007,${HEART},1,2011-01-01 10:00:00,2.55,17850`,
  `,${HEART},1,2011-01-01 10:00:00,2.55,17850,${UK}`,
  `2008,${HEART},1,2011-01-01 10:00:00,2.55,17850,Atlantis`,
);

const REFUND = `mutation ($orderId: ID!, $input: RefundCreateInput!, $key: String!) {
  refundCreate(orderId: $orderId, input: $input, idempotencyKey: $key) {
    refund { status } order { paymentStatus refundedTotal { amount } } userErrors { code } } }`;

let world: World;
beforeAll(async () => {
  world = await startWorld();
});

const bring = (shop: Shop, text: string) => importText(world, shop, text, { format: 'ONLINE_RETAIL' });

async function rowsOf(shop: Shop, sql: string): Promise<Record<string, unknown>[]> {
  return world.app.database.query(sql, [shop.tenantId]);
}

describe('invoices of another shop', () => {
  let shop: Shop;
  let brought: Awaited<ReturnType<typeof bring>>;
  beforeAll(async () => {
    shop = await world.store({ currency: 'GBP', planCode: 'PRO' });
    await rowsOf(shop, `UPDATE tenant SET time_zone = 'Europe/London' WHERE id = $1`);
    brought = await bring(shop, TRAPS);
  });

  it('are all accounted for, and what moved no money is listed', async () => {
    expect(brought.job).toMatchObject({
      ...{ status: 'COMPLETED', rowsTotal: 21, rowsDone: 21, rowsFailed: 2, failure: null },
      ...{ ordersCreated: 15, refundsCreated: 9, invoicesUnchanged: 0 },
    });
    expect(brought.problems.map(({ row, code }) => [row, code])).toEqual([
      [21, 'NO_SALE'],
      [22, 'NO_SALE'],
    ]);
    expect(
      await rowsOf(shop, `SELECT count(*)::int AS count FROM imported_invoice WHERE tenant_id = $1`),
    ).toEqual([{ count: 18 }]);
  });

  it('become orders with the times, the places and the money of the file', async () => {
    const orders = await pastOrders(world, shop);
    const byInvoice = (invoice: string) => orders.filter((order) => order.invoice === invoice);
    expect(orders.map(({ number }) => number)).toEqual(orders.map((_, index) => index + 1));
    expect(byInvoice('1002')).toMatchObject([
      {
        ...{
          status: 'DELIVERED',
          paymentStatus: 'PARTIALLY_REFUNDED',
          total: 2550,
          captured: 2550,
          refunded: 1275,
        },
        ...{ country: 'IE', customer: 'Customer 13047', at: '2010-12-01 08:26' },
        lines: ['2 x 22423 at 1275, 1 back'],
        history: [
          ...['ORDER_PLACED 08:26', 'PAYMENT_CAPTURED 08:26'],
          // By the clock of London it was 09:00, in summer.
          ...['REFUND_CREATED 08:00', 'REFUND_SUCCEEDED 08:00'],
        ],
        refunds: ['1275 for 1013'],
        postings: ['SALE provider:import>sales 2550', 'REFUND refunds>provider:import 1275'],
      },
    ]);
    expect(byInvoice('1016')).toMatchObject([
      { total: 0, country: null, paymentStatus: 'PAID', postings: [] },
    ]);
    expect(byInvoice('1014')).toMatchObject([
      { total: 1275, lines: ['1 x 22423 at 1275', '5 x 22139 at 0'] },
    ]);
  });

  it('are in the audit log by the batch, not one by one, and the import as it began and ended', async () => {
    const entries = await logOf(shop.owner, { subjectId: brought.job.id });
    expect(actionsOf(entries)).toEqual(['import.completed', 'orders.imported', 'import.created']);
    const told = ['invoices', 'orders', 'refunds', 'firstInvoice', 'lastInvoice'].map(
      (field) => changeOf(entries[1], field)!['after'] as string,
    );
    expect(told).toEqual(['18', '15', '9', '1001', 'C1010']);
    expect(changeOf(entries[0], 'status')).toMatchObject({ before: 'RUNNING', after: 'COMPLETED' });
    expect(changeOf(entries[2], 'format')).toMatchObject({ before: null, after: 'ONLINE_RETAIL' });
    expect(await logOf(shop.owner, { action: 'order' })).toEqual([]);
  });

  it('are in the reports as they are in the books', async () => {
    await world.app.relay.drain();
    const { total, months, countries } = await reportedSales(shop, '2010-12-01', '2011-12-31');
    expect(total).toBe(SUM);
    expect(months).toEqual(Object.values(await revenueByMonth(world, shop)).filter((minor) => minor !== 0));
    // Of the gift, nobody knows where it went.
    expect(countries).toEqual({ '': 0, ...(await revenueByCountry(world, shop)) });
  });

  it('take goods back from the newest sale of the same thing to the same customer at the same price', async () => {
    const orders = await pastOrders(world, shop);
    expect(orders.filter(({ invoice }) => ['1001', '1003'].includes(invoice))).toMatchObject([
      {
        ...{ total: 4350, refunded: 510, paymentStatus: 'PARTIALLY_REFUNDED', refunds: ['510 for C1004'] },
        lines: ['10 x 85123A at 255, 2 back', '1 x POST at 1800'],
      },
      { total: 1020, refunded: 1020, paymentStatus: 'REFUNDED', lines: ['4 x 85123A at 255, 4 back'] },
    ]);
  });

  it('without a sale in the file stand for themselves: opened, and given back', async () => {
    const orders = await pastOrders(world, shop);
    const opened = orders.filter(({ status }) => status === 'CANCELLED');
    expect(opened.map(({ invoice, total }) => [invoice, total])).toEqual([
      ['C1005', 210],
      ['C1006', 1275],
      ['C1007', 1275],
      ['C1010', 2750],
      ['A1012', 1106206],
    ]);
    expect(opened[4]).toMatchObject({
      ...{ paymentStatus: 'REFUNDED', captured: 1106206, refunded: 1106206, customer: 'Guests' },
      lines: ['1 x B at 1106206, 1 back'],
      history: ['REFUND_CREATED 13:51', 'REFUND_SUCCEEDED 13:51'],
      postings: ['OPENING provider:import>opening 1106206', 'REFUND refunds>provider:import 1106206'],
    });
  });

  it('leave books that tell what the file tells, to the penny, by month, country and thing', async () => {
    expect(await ledgerRevenue(world, shop)).toBe(SUM);
    expect(await revenueByMonth(world, shop)).toEqual({
      ...{ '2010-12': 6900, '2011-01': 1020 - 1530 - 210 - 1275 - 1275, '2011-02': 1500 + 2549 - 2750 },
      ...{ '2011-08': -1275, '2011-09': 1275 },
    });
    expect(await revenueByCountry(world, shop)).toEqual({ GB: 2580, HK: 2549, IE: -200 });
    expect(await revenueByCode(world, shop, 3)).toEqual([
      ['22423', 2549],
      ['85123A', 14 * 255 - 1530 - 210],
      ['POST', 1800],
    ]);
    expect(await unsoundOrders(world, shop)).toEqual([]);
  });

  it('make one customer of each number and one of all the others, with their orders', async () => {
    expect(
      await rowsOf(
        shop,
        `SELECT name, email, order_count AS orders, tags FROM customer WHERE tenant_id = $1 ORDER BY email`,
      ),
    ).toEqual([
      { name: 'Customer 13047', email: 'customer-13047@online-retail.invalid', orders: 4, tags: [] },
      { name: 'Customer 15098', email: 'customer-15098@online-retail.invalid', orders: 1, tags: [] },
      { name: 'Customer 17850', email: 'customer-17850@online-retail.invalid', orders: 2, tags: [] },
      { name: 'Guests', email: 'guests@online-retail.invalid', orders: 3, tags: ['anonymous'] },
    ]);
  });

  it('make products that nobody sees, without stock', async () => {
    const products = await rowsOf(
      shop,
      `SELECT v.sku, p.name, p.is_published AS shown, r.amount_minor AS price, coalesce(sum(l.on_hand), 0)::int AS stock,
         (SELECT array_agg(c.name) FROM product_category pc JOIN category c ON c.tenant_id = $1 AND c.id = pc.category_id
          WHERE pc.tenant_id = $1 AND pc.product_id = p.id) AS categories,
         (SELECT count(*)::int FROM product_doc d WHERE d.tenant_id = $1 AND d.product_id = p.id) AS documents
       FROM product p JOIN variant v ON v.tenant_id = $1 AND v.product_id = p.id
       JOIN price r ON r.tenant_id = $1 AND r.variant_id = v.id
       LEFT JOIN stock_level l ON l.tenant_id = $1 AND l.variant_id = v.id
       WHERE p.tenant_id = $1 GROUP BY 1, 2, 3, 4, p.id ORDER BY v.sku COLLATE "C"`,
    );
    const hidden = { shown: false, stock: 0, documents: 1 };
    expect(products).toEqual([
      { ...hidden, sku: '22139', name: 'TEA SET', price: 0, categories: null },
      { ...hidden, sku: '22423', name: 'REGENCY CAKESTAND', price: 1275, categories: null },
      { ...hidden, sku: '85123A', name: 'WHITE HANGING HEART', price: 255, categories: null },
      { ...hidden, sku: 'B', name: 'Adjust bad debt', price: 1106206, categories: ['Charges'] },
      { ...hidden, sku: 'BANK-CHARGES', name: 'Bank Charges', price: 1500, categories: ['Charges'] },
      { ...hidden, sku: 'D', name: 'Discount', price: 2750, categories: ['Charges'] },
      { ...hidden, sku: 'PADS', name: 'PADS TO MATCH', price: 0, categories: null },
      { ...hidden, sku: 'POST', name: 'POSTAGE', price: 1800, categories: ['Charges'] },
    ]);
  });

  it('have no effect beyond the books: one event for the batch, no letter, nothing reserved', async () => {
    const types = await eventTypes(world, shop);
    const others = types.filter((type) => !/^(product|category|import|store|staff)/.test(type));
    expect(others).toEqual(['orders.imported.v1']);
    const [event] = await rowsOf(
      shop,
      `SELECT jsonb_array_length(payload->'orderIds') AS orders, payload->>'source' AS source FROM outbox_event
       WHERE tenant_id = $1 AND type = 'orders.imported.v1'`,
    );
    expect(event).toEqual({ orders: 15, source: 'online-retail' });
    expect(await rowsOf(shop, `SELECT 1 FROM buyer_letter WHERE tenant_id = $1`)).toEqual([]);
    expect(await rowsOf(shop, `SELECT variant_id FROM stock_reservation WHERE tenant_id = $1`)).toEqual([]);
  });

  it('can be refunded: nobody is asked for the money, and the books say that it was given back', async () => {
    const [order] = await rowsOf(shop, `SELECT id FROM sales_order WHERE tenant_id = $1 AND custom_fields->>'invoice' = '1009'`); // prettier-ignore
    const orderId = encodeId('order', order!['id'] as string);
    const refunded = async (amount: string) =>
      (await shop.owner.run(REFUND, { orderId, input: { amount, reason: 'Cracked' }, key: newId() }))[
        'refundCreate'
      ];
    expect(await refunded('5.49')).toEqual({
      refund: { status: 'SUCCEEDED' },
      order: { paymentStatus: 'PARTIALLY_REFUNDED', refundedTotal: { amount: '5.49' } },
      userErrors: [],
    });
    expect(await ledgerRevenue(world, shop)).toBe(SUM - 549);
    expect((await refunded('20.01')).userErrors).toMatchObject([{ code: 'OUT_OF_RANGE' }]);
    await world.app.relay.drain();
    const today = world.app.core.clock.now().toISOString().slice(0, 10);
    expect((await reportedSales(shop, today, today)).total).toBe(-549);
  });

  it('are brought once: a second time, and with more behind them, only what is new is added', async () => {
    const before = await pastOrders(world, shop);
    expect((await bring(shop, TRAPS)).job).toMatchObject({
      ...{ status: 'COMPLETED', ordersCreated: 0, refundsCreated: 0, invoicesUnchanged: 18 },
    });
    expect(await pastOrders(world, shop)).toEqual(before);

    // What an earlier import brought is found by what comes back now; no more of it than is left.
    const later = `${TRAPS}C1019,${HEART},-9,2011-11-01 12:00:00,2.55,17850,${UK}\n`;
    expect((await bring(shop, later)).job).toMatchObject({
      ordersCreated: 1,
      refundsCreated: 2,
      invoicesUnchanged: 18,
    });
    const after = await pastOrders(world, shop);
    const [first] = after.filter(({ invoice }) => invoice === '1001');
    expect(first).toMatchObject({ refunded: 2550, refunds: ['510 for C1004', '2040 for C1019'] });
    expect(after.at(-1)).toMatchObject({ invoice: 'C1019', total: 255, refunded: 255, number: 16 });
    expect(await ledgerRevenue(world, shop)).toBe(SUM - 549 - 9 * 255);
    expect(await unsoundOrders(world, shop)).toEqual([]);
  });
});

describe('rows that cannot be read', () => {
  it('cost their invoices, which can come again; the others are taken', async () => {
    const shop = await world.store({ currency: 'GBP' });
    const { job, problems } = await bring(shop, BAD_ROWS);
    expect(job).toMatchObject({ status: 'COMPLETED', rowsTotal: 11, rowsFailed: 10, ordersCreated: 2 });
    expect(problems.map(({ row, field, code }) => [row, field, code])).toEqual([
      [3, 'Quantity', 'OUT_OF_RANGE'],
      [4, null, 'INVOICE_REFUSED'],
      [5, 'InvoiceDate', 'INVALID'],
      [6, 'UnitPrice', 'INVALID'],
      [7, 'UnitPrice', 'OUT_OF_RANGE'],
      [8, null, 'INVOICE_REFUSED'],
      [9, 'CustomerID', 'INVALID'],
      [10, null, 'COLUMN_COUNT'],
      [11, 'InvoiceNo', 'REQUIRED'],
      [12, 'Country', 'UNKNOWN_COUNTRY'],
    ]);
    expect((await pastOrders(world, shop)).map(({ invoice, country }) => [invoice, country])).toEqual([
      ['2001', 'GB'],
      ['2008', null],
    ]);
    const mended = BAD_ROWS.replace('some', '7');
    expect((await bring(shop, mended)).job).toMatchObject({ ordersCreated: 1, invoicesUnchanged: 2 });
  });

  it('are not asked for where the store has another currency, a column lacks, or it came by the API', async () => {
    const [dollars, pounds] = [
      await world.store({ currency: 'USD' }),
      await world.store({ currency: 'GBP' }),
    ];
    expect((await bring(dollars, TRAPS)).job).toMatchObject({
      status: 'FAILED',
      failure: 'The amounts of the file are in GBP, those of the store in USD. Choose a store in GBP.',
    });
    expect((await bring(pounds, TRAPS.replace('Country', 'Land'))).job).toMatchObject({
      status: 'FAILED',
      failure: 'The header lacks: Country.',
    });
    await expect(uploadImport(pounds, TRAPS, 'ONLINE_RETAIL')).rejects.toThrow('npm run import');
    for (const shop of [dollars, pounds]) expect(await pastOrders(world, shop)).toEqual([]);
  });
});
