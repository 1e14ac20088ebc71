import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ensureDashboardBuilt } from '../../scripts/lib/build.mjs';
import { findBrowser, launchBrowser } from '../support/browser.js';
import { DashboardPage, type Visit } from '../support/dashboard.js';
import { importFile } from '../support/imports.js';
import { ofInvoices, RETAIL_FILE, retailDays } from '../support/retail-file.js';
import { reportedSales } from '../support/past-orders.js';
import { buy, openForSelling, sell, type Wish } from '../support/selling.js';
import { startWorld, type Shop, type World } from '../support/world.js';

let world: World;
let shop: Shop;
let lamp: { productId: string; variantId: string };

/** Buys lamps of ten dollars, five for the way to the guest. Answers the order's number and id. */
async function order(quantity: number): Promise<{ number: number; id: string }> {
  const { order: placed } = await buy(shop.visitor, [{ variantId: lamp.variantId, quantity }]);
  return placed as { number: number; id: string };
}

/** What the link leads to, on this server: tests know no other address. */
async function fileBehind(link: Locator): Promise<string> {
  const url = new URL((await link.getAttribute('href'))!);
  return (await fetch(`${world.app.url}${url.pathname}${url.search}`)).text();
}

const wish = ({ variantId, quantity }: Wish) => ({ variantId, quantity });

beforeAll(async () => {
  await ensureDashboardBuilt();
  world = await startWorld({ background: true });
  shop = await world.store({ name: 'Lamps & Light' });
  await openForSelling(world, shop);
  lamp = await sell(shop, { name: 'Lamp', stock: 100 });
});

describe('the files of the dashboard', () => {
  it('all come from here, under a policy that allows no other host and nothing inline', async () => {
    const response = await fetch(`${world.app.url}/dashboard`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
    expect(policy).toContain("default-src 'none'");
    const html = await response.text();
    expect(html.match(/(src|href)="(?!data:|\/dashboard\/)/g)).toBeNull();
    expect(html).not.toMatch(/<style|<script(?![^>]* src=)| on\w+=| style=/);
  });

  it('are kept for ever, compressed, and named by their content', async () => {
    const html = await (await fetch(`${world.app.url}/dashboard`)).text();
    const [path] = /\/dashboard\/assets\/[0-9a-f]{16}\/dashboard\.js/.exec(html)!;
    const script = await fetch(world.app.url + path, { headers: { 'accept-encoding': 'br' } });
    expect(script.headers.get('content-encoding')).toBe('br');
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect((await fetch(`${world.app.url}/dashboard/assets/0000000000000000/dashboard.js`)).status).toBe(404);
  });
});

const executable = findBrowser();
const reason = 'skipped: no Chromium on the PATH; install chromium or set CHROMIUM_PATH';

describe.skipIf(executable === null)(`in a browser${executable ? '' : ` (${reason})`}`, () => {
  let browser: Browser;
  let opened: DashboardPage[] = [];

  const open = async (visit?: Visit) => {
    const dashboard = await DashboardPage.open(browser, world.app.url, visit);
    opened.push(dashboard);
    return dashboard;
  };
  const openAs = async (person = shop.owner) => {
    const dashboard = await open();
    await dashboard.signIn(person);
    return dashboard;
  };

  beforeAll(async () => {
    browser = await launchBrowser(executable!);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await Promise.all(opened.map((dashboard) => dashboard.close()));
    opened = [];
  });

  it('ships an order, and a second page sees its status change while nobody touches it', async () => {
    const { number } = await order(2);
    const [first, second] = [await openAs(), await openAs(await shop.staff())];
    await second.orderRow(number).getByText('Confirmed').waitFor();
    const panel = await first.openOrder(number);
    await panel.getByText('0 of 2 shipped').waitFor();
    await panel.getByRole('button', { name: 'Ship' }).click();
    await panel.getByLabel('Carrier').fill('Post');
    await panel.getByLabel('Tracking number').fill('TRACK-1');
    await panel.getByRole('button', { name: 'Ship everything that is left' }).click();
    await second.orderRow(number).getByText('Shipped').waitFor();
    await panel.getByText('The order was shipped.').waitFor();
    await panel.getByText('2 of 2 shipped').waitFor();
    await panel.getByText('TRACK-1').first().waitFor();
    expect(await panel.getByRole('button', { name: 'Ship', exact: true }).count()).toBe(0);
    for (const { asked, complaints, foreignHosts } of [first, second]) {
      expect([...asked].filter((path) => !path.startsWith('/dashboard'))).toEqual(['/graphql']);
      expect({ complaints, foreignHosts }).toEqual({ complaints: [], foreignHosts: [] });
    }
  });

  it('shows a new order as it is placed, refunds a part of it, and cancels another', async () => {
    const dashboard = await openAs();
    const { number } = await order(3);
    await dashboard.orderRow(number).getByText('$35.00').waitFor();
    const panel = await dashboard.openOrder(number);
    await panel.getByRole('button', { name: 'Refund' }).click();
    await panel.getByLabel('Amount (USD)').fill('500');
    await panel.getByLabel('Reason').fill('A scratch');
    await panel.locator('form').getByRole('button', { name: 'Refund' }).click();
    await panel.getByRole('alert').waitFor();
    await panel.getByLabel('Amount (USD)').fill('4.50');
    await panel.locator('form').getByRole('button', { name: 'Refund' }).click();
    await panel.getByText('The refund was made.').waitFor();
    expect(await panel.locator('[data-field=refundedTotal] dd').innerText()).toBe('$4.50');
    await panel.getByRole('button', { name: 'Refund' }).click();
    await panel.getByText('At most $30.50').waitFor();
    await dashboard.page.keyboard.press('Escape');
    const { number: other } = await order(1);
    const second = await dashboard.openOrder(other);
    await second.getByRole('button', { name: 'Cancel order' }).click();
    await second.getByLabel('Reason').fill('Changed their mind');
    await second.locator('form').getByRole('button', { name: 'Cancel order' }).click();
    await second.getByText('The order was cancelled.').waitFor();
    await second.getByRole('button', { name: 'Close' }).click();
    await dashboard.orderRow(other).getByText('Cancelled').waitFor();
    await dashboard.page.getByRole('button', { name: 'Cancelled', pressed: false }).click();
    await dashboard.orderRow(number).waitFor({ state: 'detached' });
    await dashboard.orderRow(other).waitFor();
    expect(dashboard.complaints).toEqual([]);
  });

  it('sets the stock after counting, unless it changed meanwhile', async () => {
    const { variantId } = await sell(shop, { name: 'Candle', stock: 7 });
    const dashboard = await openAs();
    const { page } = dashboard;
    await page.getByRole('link', { name: 'Products' }).click();
    await page.getByLabel('Name or SKU').fill('candle');
    await page.getByRole('link', { name: 'Edit stock: Candle' }).click();
    const panel = page.getByRole('dialog', { name: 'Stock of Candle' });
    await panel.getByRole('spinbutton').fill('12');
    await panel.getByRole('button', { name: 'Save' }).click();
    await panel.getByText('Saved.').waitFor();
    await shop.owner.run(
      `mutation ($input: InventoryAdjustInput!) {
        inventoryAdjust(input: $input, idempotencyKey: "dashboard-broken") { userErrors { message } }
      }`,
      { input: { variantId, delta: -2, reason: 'Broken' } },
    );
    await panel.getByRole('spinbutton').fill('20');
    await panel.getByRole('button', { name: 'Save' }).click();
    await panel.getByText('Reserved 0 · Available 10').waitFor();
    expect(await panel.getByRole('spinbutton').inputValue()).toBe('10');
    const { stockLevels } = await shop.owner.run(
      'query ($id: ID!) { stockLevels(first: 5, filter: { variantId: $id }) { nodes { onHand reserved } } }',
      { id: variantId },
    );
    expect(stockLevels.nodes).toEqual([{ onHand: 10, reserved: 0 }]);
    // A link opens its product whatever the list shows, and one that names nothing opens nothing.
    await page.evaluate(`location.hash = '#/products/${lamp.productId}'`);
    await page.getByRole('dialog', { name: 'Stock of Lamp' }).waitFor();
    await page.evaluate(`location.hash = '#/products/%'`);
    await page.getByRole('link', { name: 'Edit stock: Candle' }).waitFor();
    expect(dashboard.complaints).toEqual([]);
  });

  it('shows what was sold, and counts an order that comes meanwhile', async () => {
    const gallery = await world.store({ name: 'Gallery' });
    await openForSelling(world, gallery);
    const vase = await sell(gallery, { name: 'Vase', price: '40' });
    const bowl = await sell(gallery, { name: 'Bowl', price: '7.25' });
    await buy(
      gallery.visitor,
      [
        { ...vase, quantity: 1 },
        { ...bowl, quantity: 2 },
      ].map(wish),
    );
    const dashboard = await open();
    await dashboard.signIn(gallery.owner, 'Figures');
    const { page } = dashboard;
    await expect.poll(() => dashboard.figure('revenue').innerText()).toBe('$59.50');
    expect(await dashboard.figure('orders').innerText()).toBe('1');
    expect(await page.getByRole('region', { name: 'Today' }).locator('dd').allInnerTexts()).toEqual([
      ...['$59.50', '1', '0', '0'],
    ]);
    const cohort = page.getByRole('region', { name: 'Customers who came back' }).getByRole('row').last();
    expect(await cohort.getByRole('cell').allInnerTexts()).toEqual(['1', '100%']);
    const ranking = page.locator('section', { hasText: 'Top products' }).getByRole('listitem');
    expect(await ranking.allInnerTexts()).toEqual(['Vase\n$40.00 × 1', 'Bowl\n$14.50 × 1']);
    await page.getByText('Show as a table').click();
    expect(await page.locator('details').getByRole('row').last().innerText()).toMatch(/\t\$59\.50\t1$/);
    await buy(gallery.visitor, [wish({ ...bowl, quantity: 1 })]);
    await expect.poll(() => dashboard.figure('revenue').innerText(), { timeout: 15_000 }).toBe('$71.75');
    expect(await dashboard.figure('orders').innerText()).toBe('2');
    await expect.poll(() => page.locator('[data-tick="figures.revenue"] dd').innerText()).toBe('$71.75');
    await page.getByLabel('Report').selectOption('Products');
    await page.getByRole('button', { name: 'Export as CSV' }).click();
    expect(await fileBehind(page.getByRole('link', { name: 'Download (2 rows)' }))).toMatch(
      /,Vase,1,1,0,40.00,USD/,
    );
    await page.getByLabel('From').fill('2010-01-01');
    await page.getByLabel('To', { exact: true }).fill('2011-12-31');
    await expect.poll(() => dashboard.figure('revenue').innerText()).toBe('$0.00');
    expect(dashboard.complaints).toEqual([]);
  });

  it.skipIf(!existsSync(RETAIL_FILE))(
    `shows the figures of orders that another shop's file brought (${ofInvoices})`,
    async () => {
      const wholesaler = await world.store({ name: 'Gifts', currency: 'GBP', planCode: 'PRO' });
      const path = join(world.app.dataDir, 'first-day.csv');
      await writeFile(path, await retailDays(/,2010-12-01 /));
      await importFile(world, await wholesaler.context(), { path, format: 'ONLINE_RETAIL' });
      // The page hears of orders as they are placed; those of a file it shows when it asks again.
      const counted = async () => (await reportedSales(wholesaler, '2010-12-01', '2010-12-01')).total;
      await expect.poll(counted, { timeout: 150_000, interval: 500 }).toBe(58_635_56);
      const dashboard = await open();
      await dashboard.signIn(wholesaler.owner, 'Figures');
      const { page } = dashboard;
      await page.getByLabel('From').fill('2010-12-01');
      await page.getByLabel('To', { exact: true }).fill('2010-12-01');
      await expect.poll(() => dashboard.figure('revenue').innerText()).toBe('£58,635.56');
      const ranking = page.locator('section', { hasText: 'Top products' }).getByRole('listitem');
      expect(await ranking.allInnerTexts()).toHaveLength(10);
      expect(await ranking.first().innerText()).toBe('BLACK RECORD COVER FRAME\n£1,830.60 × 2');
      const cohort = page.getByRole('region', { name: 'Customers who came back' }).getByRole('row').last();
      expect(await cohort.getByRole('cell').allInnerTexts()).toEqual(['95', '100%']);
      await page.getByRole('link', { name: 'Orders', exact: true }).click();
      expect(dashboard.complaints).toEqual([]);
    },
    240_000,
  );

  it('tells what was done, by whom and what it changed', async () => {
    const { page } = await openAs();
    await shop.owner.run(
      `mutation ($input: InventoryAdjustInput!) {
        inventoryAdjust(input: $input, idempotencyKey: "dashboard-history") { userErrors { message } }
      }`,
      { input: { variantId: lamp.variantId, delta: 1, reason: 'Found behind the shelf' } },
    );
    await page.getByRole('link', { name: 'History' }).click();
    await page.getByRole('button', { name: 'Export the last 90 days as CSV' }).click();
    expect(await fileBehind(page.getByRole('link', { name: /^Download/ }))).toContain(',inventoryAdjust,');
    await page.getByLabel('Action, operation or value').fill('inventoryAdjust');
    await page.getByRole('row').filter({ hasText: 'inventoryAdjust' }).first().getByText('A owner').waitFor();
  });

  it('speaks Arabic from right to left, and keeps the language', async () => {
    const dashboard = await open({ locale: 'ar' });
    const { page } = dashboard;
    await page.getByRole('heading', { name: 'تسجيل الدخول' }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await page.getByRole('combobox').selectOption('fa');
    await page.getByRole('heading', { name: 'ورود' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'ورود' }).waitFor();
    await page.getByRole('combobox').selectOption('tr');
    await page.getByRole('heading', { name: 'Giriş yap' }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
  });

  it('goes on with a new token when the old one ends, keeps none in the browser, and ends with the session', async () => {
    const worker = await shop.staff();
    const dashboard = await openAs(worker);
    const { page } = dashboard;
    let refused = 0;
    await page.route('**/graphql', (route) => {
      const isRefused = refused === 0 && (route.request().postData() ?? '').includes('DashboardProducts');
      if (!isRefused) return route.continue();
      refused += 1;
      return route.fulfill({
        contentType: 'application/json',
        body: JSON.stringify({ errors: [{ message: 'Ended.', extensions: { code: 'UNAUTHENTICATED' } }] }),
      });
    });
    await page.getByRole('link', { name: 'Products' }).click();
    await page.getByRole('link', { name: 'Edit stock: Lamp' }).waitFor();
    expect(refused).toBe(1);
    const kept = await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })');
    expect(JSON.parse(kept as string)).toEqual({});
    // An API that is busy has not ended the session.
    const codes = ['UNAUTHENTICATED', 'THROTTLED'];
    await page.route('**/graphql', (route) => {
      const code = codes.length > 0 && codes.shift();
      if (!code) return route.fallback();
      const body = JSON.stringify({ errors: [{ message: 'Come back later.', extensions: { code } }] });
      return route.fulfill({ contentType: 'application/json', body });
    });
    await page.getByRole('link', { name: 'History' }).click();
    await page.getByText('Come back later.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('row').nth(1).waitFor();
    await worker.run('mutation { sessionsRevokeAll { userErrors { message } } }');
    await page.getByText('Your session has ended. Sign in again.').waitFor();
  });

  it('tells who works nowhere, and who mistypes', async () => {
    const { page } = await open();
    const nobody = await world.person();
    await page.getByLabel('E-mail').fill(nobody.email);
    await page.getByLabel('Password').fill('not this one');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Password').fill('open sesame 7');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('This account works in no store.').waitFor();
  });
});
