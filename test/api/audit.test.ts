import { AsyncResource } from 'node:async_hooks';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { decodeAnyId, encodeId, newId } from '../../src/kernel/ids.js';
import { StockLevelEntity } from '../../src/modules/inventory/levels/stock-level.entity.js';
import { auditedAs, auditedEntities } from '../../src/platform/audit/audited.js';
import { noteChange } from '../../src/platform/audit/row-changes.js';
import { tableOf } from '../../src/platform/db/rows.js';
import type { AnyTx } from '../../src/platform/db/scope.js';
import { onBehalfOf } from '../../src/platform/db/unit-of-work.js';
import { actionsOf, AUDIT_LOG, change, changeOf, logOf, recordSales } from '../support/audit-log.js';
import { AUDITED_AS, NOT_AUDITED } from '../support/audited-mutations.js';
import { contractDocument } from '../support/contract-documents.js';
import type { Person } from '../support/people.js';
import { buy, openForSelling, sell } from '../support/selling.js';
import { startWorld, type Shop, type World } from '../support/world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const STATE = 'id kind isComplete values { field value }';

let world: World;
let shop: Shop;
let other: Shop;
let staff: Person;
let server: pg.Client;
let productId: string;
let variantId: string;
let madeAt: Date;

beforeAll(async () => {
  world = await startWorld();
  [shop, other] = [await world.store(), await world.store()];
  staff = await shop.staff();
  await openForSelling(world, shop);
  ({ productId, variantId } = await sell(shop, { name: 'Lamp', price: '10', stock: 5 }));
  madeAt = world.app.core.clock.now();
  server = new pg.Client({ connectionString: world.app.database.url });
  await server.connect();
  await server.query('SET ROLE wasla_app');
});

afterAll(() => server.end());

describe('what is done in a store', () => {
  test('is told with who did it, by which mutation and request, and what it was before', async () => {
    await change(
      staff,
      `mutation ($id: ID!) { productUpdate(id: $id, input: { name: "Lantern" }) { userErrors { code } } }`,
      { id: productId },
    );
    const [entry, ...others] = await logOf(shop.owner, { subjectId: productId, action: 'product.updated' });
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      ...{
        actorKind: 'STAFF',
        action: 'product.updated',
        operationName: 'productUpdate',
        client: '127.0.0.1',
      },
      ...{ storeId: shop.id, impersonator: null },
      subject: { id: productId, kind: 'product', partOfId: null },
      changes: [{ field: 'name', before: 'Lamp', after: 'Lantern' }],
    });
    expect(entry!['actor']).toEqual({ id: encodeId('user', staff.userId), email: staff.email });
    expect(entry!['requestId']).toMatch(/./);
  });

  test('tells of a price what it was, and of a product where its price is told', async () => {
    await change(
      shop.owner,
      `mutation ($id: ID!) { variantUpdate(id: $id, input: { price: "12.50" }) { userErrors { code } } }`,
      { id: variantId },
    );
    const [entry] = await logOf(staff, { subjectId: variantId, action: 'price.updated' });
    expect(entry).toMatchObject({
      subject: { id: variantId, kind: 'variant' },
      changes: [{ field: 'amountMinor', before: '1000', after: '1250' }],
      operationName: 'variantUpdate',
    });
  });

  test('tells of an order all that happened to it, its payment and its stock, without who the buyer is', async () => {
    const { order } = await buy(shop.visitor, [{ variantId, quantity: 1 }]);
    await change(
      staff,
      `mutation ($id: ID!) { orderUpdate(id: $id, input: { tags: ["gift"] }) { userErrors { code } } }`,
      { id: order.id },
    );
    const entries = await logOf(staff, { subjectId: order.id });
    const told = entries.map((entry) => `${String(entry['actorKind'])} ${String(entry['action'])}`);
    expect(told).toEqual(expect.arrayContaining(['VISITOR order.placed', 'STAFF order.updated']));
    expect(told.some((each) => each.includes('payment.'))).toBe(true);
    const placed = entries.find(({ action }) => action === 'order.placed');
    expect(changeOf(placed, 'email')).toEqual({ field: 'email', before: null, after: '(not recorded)' });
    expect(changeOf(placed, 'shippingAddress')).toMatchObject({ after: '(not recorded)' });
    expect(
      changeOf(
        entries.find(({ action }) => action === 'order.updated'),
        'tags',
      ),
    ).toEqual({
      ...{ field: 'tags', before: '(not recorded)', after: '(not recorded)' },
    });
    const [reserved] = await logOf(staff, { subjectId: variantId, action: 'stock.reserved' });
    expect(changeOf(reserved, 'reserved')).toEqual({ field: 'reserved', before: '0', after: '1' });
    expect(JSON.stringify(entries)).not.toContain('buyer@world.test');
  });

  test('tells of texts in other languages what they were, and who came into a group and left it', async () => {
    await change(
      shop.owner,
      'mutation { storeUpdate(input: { languages: ["en", "ar"] }) { userErrors { code } } }',
    );
    const category = (
      await change(
        staff,
        'mutation { categoryCreate(input: { name: "Rooms" }) { category { id } userErrors { code } } }',
      )
    )['category'] as Loose;
    for (const [kind, id] of [
      ['product', productId],
      ['category', category['id'] as string],
    ] as const) {
      const set = `mutation ($id: ID!, $name: String!) {
        ${kind}TranslationsSet(${kind}Id: $id, translations: [{ language: "ar", name: $name }]) { userErrors { code } } }`;
      for (const name of ['مصباح', 'فانوس']) await change(staff, set, { id, name });
      const told = await logOf(staff, { subjectId: id, action: `${kind}_translation` });
      expect(actionsOf(told)).toEqual([`${kind}_translation.updated`, `${kind}_translation.created`]);
      expect(told[0]!['changes']).toHaveLength(2);
      expect(changeOf(told[0], 'language')).toMatchObject({ before: 'ar', after: 'ar' });
      expect(changeOf(told[0], 'name')).toMatchObject({ before: 'مصباح', after: 'فانوس' });
    }
    const found = await shop.owner.run<Loose>('{ customers(first: 1) { nodes { id } } }');
    const customerId = found['customers'].nodes[0].id as string;
    const group = (
      await change(
        staff,
        'mutation { customerGroupCreate(input: { name: "Trade" }) { customerGroup { id } userErrors { code } } }',
      )
    )['customerGroup'] as Loose;
    const variables = { id: group['id'] as string, customerId };
    for (const name of ['Add', 'Remove'])
      await change(
        staff,
        `mutation ($id: ID!, $customerId: ID!) {
          customerGroupMembers${name}(id: $id, customerIds: [$customerId]) { userErrors { code } } }`,
        variables,
      );
    const [left, came] = await logOf(staff, {
      subjectId: variables.id,
      action: 'customer_group.members_changed',
    });
    const ids = JSON.stringify([customerId]);
    expect([changeOf(came, 'added'), changeOf(came, 'removed')]).toMatchObject([
      { after: ids },
      { after: '[]' },
    ]);
    expect([changeOf(left, 'added'), changeOf(left, 'removed')]).toMatchObject([
      { after: '[]' },
      { after: ids },
    ]);
  });

  test('is searched by action, actor and text, page by page, with the same statements however long', async () => {
    const all = await logOf(staff);
    expect(all.length).toBeGreaterThan(10);
    const byStaff = await logOf(staff, { actorId: encodeId('user', staff.userId) });
    expect(new Set(byStaff.map(({ actor }) => actor.email as string))).toEqual(new Set([staff.email]));
    expect((await logOf(staff, { query: 'LANTERN' })).map(({ action }) => action as string)).toEqual([
      'product.updated',
    ]);
    expect(
      await logOf(staff, { from: new Date(world.app.core.clock.now().getTime() + 60_000).toISOString() }),
    ).toEqual([]);
    const pages: string[] = [];
    for (let after: string | null = null, hasNext = true; hasNext;) {
      const { auditLog }: Loose = await staff.run<Loose>(AUDIT_LOG, { first: 7, after });
      pages.push(...(auditLog.nodes as Loose[]).map(({ id }) => id as string));
      [after, hasNext] = [auditLog.pageInfo.endCursor as string, auditLog.pageInfo.hasNextPage as boolean];
    }
    expect(pages).toEqual(all.map(({ id }) => id as string));
    const [{ requestId }] = byStaff as [Loose];
    expect(actionsOf(await logOf(staff, { requestId }))).toContain(byStaff[0]!['action']);
    expect((await logOf(staff, { requestId: 'none' })).length).toBe(0);
    expect(new Set(actionsOf(await logOf(staff, { operationName: 'productUpdate' })))).toEqual(
      new Set(['product.updated']),
    );
    const { counts } = world.app.core.database;
    const before = counts.statements;
    await staff.run(contractDocument('AuditLog'), { first: 50 });
    expect(counts.statements - before).toBe(2);
  });

  test('is told to its staff alone, and operators are not named there', async () => {
    const operator = await world.superAdmin();
    await change(
      operator,
      `mutation ($id: ID!) { storeSuspend(id: $id, reason: "Fraud") { userErrors { code } } }`,
      {
        id: shop.id,
      },
    );
    await change(operator, `mutation ($id: ID!) { storeReactivate(id: $id) { userErrors { code } } }`, {
      id: shop.id,
    });
    const [suspended] = await logOf(shop.owner, { action: 'store.suspended' });
    expect(suspended).toMatchObject({ actorKind: 'OPERATOR', actor: null, operationName: 'storeSuspend' });
    expect(changeOf(suspended, 'suspensionReason')).toMatchObject({ before: null, after: 'Fraud' });
    const answer = await operator.run<Loose>(
      `{ platformAuditLog(first: 5) { nodes { action storeId actor { id } } } }`,
    );
    expect(answer['platformAuditLog'].nodes[0]).toEqual({
      ...{ action: 'store.reactivated', storeId: shop.id, actor: { id: encodeId('user', operator.userId) } },
    });
    expect((await logOf(staff, { action: 'store.suspended' }))[0]!['client']).toBeNull();
    expect(await logOf(other.owner, { subjectId: productId })).toEqual([]);
    const customer = await shop.customer();
    const denied = await customer.send(AUDIT_LOG, { first: 1 });
    expect(denied.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});

describe('what concerns buyers', () => {
  test('is told without who they are or where they were', async () => {
    const buyer = await shop.customer();
    await change(
      buyer,
      `mutation ($input: ConsentSetInput!) { consentSet(input: $input) { userErrors { code } } }`,
      { input: { kind: 'ANALYTICS', isGiven: true, source: 'account', textVersion: '2026-11' } },
    );
    await change(buyer, 'mutation { myDataExportCreate { userErrors { code } } }');
    const [consent, created] = (await logOf(shop.owner, { action: 'customer' })).filter(
      ({ actorKind }) => actorKind === 'BUYER',
    );
    expect(consent).toMatchObject({
      ...{ action: 'customer.consent_given', operationName: 'consentSet', client: null },
      actor: { id: buyer.id },
    });
    expect(changeOf(consent, 'kind')).toMatchObject({ after: 'ANALYTICS' });
    expect(created!['action']).toBe('customer.created');
    const { id } = consent!['subject'] as { id: string };
    const erase = `mutation ($id: ID!, $input: CustomerEraseInput!) {
      customerDataExportCreate(customerId: $id) { userErrors { code } }
      customerErase(input: $input) { userErrors { code message } } }`;
    const input = { id, reason: 'Asked', confirmEmail: buyer.email };
    const answer = await shop.owner.run<Loose>(erase, { id, input });
    expect(answer['customerErase'].userErrors).toEqual([]);
    const told = await logOf(staff, { subjectId: id });
    expect(actionsOf(told).slice(0, 2)).toEqual(['customer.erased', 'customer.data_requested']);
    expect(told[1]!['changes']).toMatchObject([
      { field: 'dataExportId', after: expect.stringMatching(/^dexp_/) as string },
    ]);
    const own = await logOf(staff, { subjectId: buyer.id, action: 'user.data_requested' });
    expect(own).toMatchObject([{ operationName: 'myDataExportCreate', actor: null, client: null }]);
    const text = JSON.stringify(await logOf(staff, {}));
    for (const mark of [buyer.email, 'A customer']) expect(text).not.toContain(mark);
  });

  test('is decided in settings, which tell what they were', async () => {
    const update = `mutation { retentionSettingsUpdate(input: { letterDays: 60 }) { userErrors { code } }
      analyticsSettingsUpdate(input: { eventSampleBps: 5000 }) { userErrors { code } } }`;
    await shop.owner.run(update);
    expect(await logOf(staff, { subjectId: shop.id, action: 'store.retention_changed' })).toMatchObject([
      {
        changes: [{ field: 'letterDays', before: '90', after: '60' }],
        operationName: 'retentionSettingsUpdate',
      },
    ]);
    expect(await logOf(staff, { subjectId: shop.id, action: 'analytics_settings' })).toMatchObject([
      { changes: [{ field: 'eventSampleBps', before: '10000', after: '5000' }], actorKind: 'STAFF' },
    ]);
  });
});

describe('mutations', () => {
  test('are audited, or it is said why not', async () => {
    const schema = await shop.owner.run<Loose>('{ __schema { mutationType { fields { name } } } }');
    const names = (schema['__schema'].mutationType.fields as Loose[]).map(({ name }) => name as string);
    const classified = [...Object.values(AUDITED_AS).flat(), ...Object.keys(NOT_AUDITED)];
    expect(classified.toSorted()).toEqual(names.toSorted());
  });

  test.each([
    ['locationCreate', 'location.created', '(input: { name: "Annex" })'],
    ['taxZoneCreate', 'tax.zone_created', '(input: { name: "Home", areas: [{ country: "US" }] })'],
    ['taxSettingsUpdate', 'tax.settings_updated', '(input: { homeCountry: "US" })'],
    ['shippingSettingsUpdate', 'shipping.settings_updated', '(input: { handlingDays: 3 })'],
    ['customerGroupCreate', 'customer_group.created', '(input: { name: "Friends" })'],
    ['staffInvite', 'staff.invited', '(input: { email: "new@world.test", role: STAFF })'],
    ['storeUpdate', 'store.updated', '(input: { name: "New name" })'],
    ['storePlanChange', 'store.plan_changed', '(planCode: "PRO")'],
    ['storeDomainAdd', 'domain.added', '(host: "audit.example.com")'],
    ['categoryCreate', 'category.created', '(input: { name: "Light" })'],
    ['profileUpdate', null, '(input: { name: "Somebody" })'],
  ])('such as %s leave an entry that names them', async (mutation, action, input) => {
    await change(shop.owner, `mutation { ${mutation}${input} { userErrors { code message } } }`);
    const rows = await world.app.database.query<{ action: string; after: Loose; before: Loose }>(
      `SELECT action, before, after FROM audit_entry WHERE operation_name = $1 ORDER BY id`,
      [mutation],
    );
    expect(rows.map((row) => row.action)).toContain(action ?? 'user.updated');
    expect(JSON.stringify(rows)).not.toContain('new@world.test');
  });

  test('leave what they are listed with', async () => {
    const rows = await world.app.database.query<{ name: string; actions: string[] }>(
      `SELECT operation_name AS name, array_agg(DISTINCT action) AS actions FROM audit_entry
       WHERE operation_name IS NOT NULL GROUP BY 1`,
    );
    expect(rows.length).toBeGreaterThan(20);
    const unlike = rows.filter(({ name, actions }) => {
      const kinds = Object.keys(AUDITED_AS).filter((kind) => AUDITED_AS[kind]!.includes(name));
      return !kinds.some((kind) => actions.some((action) => action.startsWith(kind)));
    });
    expect(unlike).toEqual([]);
  });
});

describe('the log', () => {
  test('keeps no secret column of any audited table', () => {
    const secret = /secret|token|password|hash|request$|pricing|email|phone|address/i;
    const kept = auditedEntities().flatMap((entity) => {
      const { recorded, unsaid } = auditedAs(entity)!;
      return recorded
        .filter((property) => secret.test(property) && !unsaid.includes(property))
        .map((property) => `${tableOf(entity)}.${property}`);
    });
    // Where the store's own goods lie, and when someone proved that a contact is theirs.
    expect(kept.toSorted()).toEqual([
      'location.address',
      'user_account.emailVerifiedAt',
      'user_account.phoneVerifiedAt',
    ]);
  });

  test('cannot be changed or emptied by the server', async () => {
    await server.query(
      `SELECT set_config('app.tenant_id', $1, false), set_config('app.scope', 'tenant', false)`,
      [shop.tenantId],
    );
    for (const table of ['audit_entry', 'audit_link']) {
      for (const sql of [
        `UPDATE ${table} SET tenant_id = tenant_id`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table}`,
      ]) {
        await expect(server.query(sql), sql).rejects.toMatchObject({ code: '42501' });
      }
    }
    const rows = await server.query('SELECT 1 FROM audit_entry');
    expect(rows.rowCount).toBeGreaterThan(10);
  });
});

describe('the past', () => {
  const productAt = async (at: Date) => {
    const document = `query ($id: ID!, $at: DateTime!) { productAsOf(id: $id, at: $at) { ${STATE} } }`;
    const answer = await staff.run<Loose>(document, { id: productId, at: at.toISOString() });
    return answer['productAsOf'] as Loose[];
  };
  const value = (state: Loose | undefined, field: string) =>
    (state?.['values'] as Loose[] | undefined)?.find((each) => each['field'] === field)?.['value'] as unknown;

  test('of a product is its texts, prices and stock as they were', async () => {
    const then = await productAt(madeAt);
    const now = await productAt(world.app.core.clock.now());
    const of = (states: Loose[], kind: string) => states.find((state) => state['kind'] === kind);
    expect(value(of(then, 'product'), 'name')).toBe('Lamp');
    expect(value(of(now, 'product'), 'name')).toBe('Lantern');
    expect(value(of(then, 'price'), 'amountMinor')).toBe('1000');
    expect(value(of(now, 'price'), 'amountMinor')).toBe('1250');
    expect(of(then, 'product')!['isComplete']).toBe(true);
    expect(value(of(now, 'stock'), 'onHand')).toMatch(/^[45]$/);
    expect(await productAt(new Date(0))).toEqual([]);
  });

  test('of what is changed by two at once is what the later of them left, whoever began first', async () => {
    const { uuid } = decodeAnyId(variantId)!;
    const { unitOfWork, contexts, clock } = world.app.core;
    const locationId = newId();
    const level = { tenantId: shop.tenantId, variantId: uuid, locationId, lowStockThreshold: null };
    const count = (tx: AnyTx, before: number, after: number) =>
      noteChange(tx, StockLevelEntity, {
        before: { ...level, onHand: before, reserved: 0 },
        after: { ...level, onHand: after, reserved: 0 },
      });
    const scope = onBehalfOf(contexts.platform('audit-order'), shop.tenantId);
    const later = AsyncResource.bind(() =>
      unitOfWork.write(scope, async (tx) => {
        count(tx, 10, 9);
      }),
    );
    await unitOfWork.write(scope, async (early) => {
      await vi.waitFor(() => expect(clock.now() > early.now).toBe(true), { interval: 1 });
      await later();
      count(early, 9, 8);
    });
    const states = await productAt(clock.now());
    const location = states.find((state) => value(state, 'locationId') === encodeId('location', locationId));
    expect(value(location, 'onHand')).toBe('8');
  });

  test('of a product is told however often it was sold', async () => {
    const { uuid } = decodeAnyId(variantId)!;
    const known = await productAt(world.app.core.clock.now());
    await recordSales(world, shop.tenantId, uuid);
    const { counts } = world.app.core.database;
    const before = counts.statements;
    const now = await productAt(world.app.core.clock.now());
    const statements = counts.statements - before;
    await world.app.database.query(`DELETE FROM audit_entry WHERE request_id = 'many'`);
    expect(now).toEqual(known);
    // One, and two to know the viewer where that was some seconds ago.
    expect(statements).toBeLessThanOrEqual(3);
  });

  test('of an order begins with its placing, and that of the settings with the store', async () => {
    const [placed] = await logOf(staff, { action: 'order.placed' });
    const { id } = placed!['subject'] as { id: string };
    const document = `query ($id: ID!, $at: DateTime!) {
      orderAsOf(id: $id, at: $at) { ${STATE} } storeSettingsAsOf(at: $at) { ${STATE} }
    }`;
    const then = await staff.run<Loose>(document, { id, at: placed!['at'] });
    const order = (then['orderAsOf'] as Loose[]).find(({ kind }) => kind === 'order');
    expect(value(order, 'status')).toBe('PAYMENT_PENDING');
    expect(value((then['storeSettingsAsOf'] as Loose[])[0], 'name')).toMatch(/^Shop /);
    const now = await staff.run<Loose>(document, { id, at: world.app.core.clock.now().toISOString() });
    expect(
      value(
        (now['orderAsOf'] as Loose[]).find(({ kind }) => kind === 'order'),
        'status',
      ),
    ).toBe('CONFIRMED');
    const settings = now['storeSettingsAsOf'] as Loose[];
    expect(
      value(
        settings.find(({ kind }) => kind === 'store'),
        'name',
      ),
    ).toBe('New name');
    expect(
      value(
        settings.find(({ kind }) => kind === 'tax_settings'),
        'homeCountry',
      ),
    ).toBe('US');
    expect(
      (await other.owner.run<Loose>(document, { id, at: world.app.core.clock.now().toISOString() }))[
        'orderAsOf'
      ],
    ).toEqual([]);
  });
});
