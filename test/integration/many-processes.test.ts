import { beforeAll, describe, expect, test } from 'vitest';
import { awaitUntil } from '../support/await-until.js';
import { GraphqlClient } from '../support/client.js';
import { DomainRecords } from '../support/domain-records.js';
import type { TestApp } from '../support/test-app.js';
import { startWorld, type Person, type Shop, type World } from '../support/world.js';

const records = new DomainRecords();
let world: World;
/** A second process, which hears nothing of the first: without Redis, only time tells it of changes. */
let elsewhere: TestApp;
let operator: Person;

beforeAll(async () => {
  const providers = { domainProver: records };
  world = await startWorld({ providers });
  elsewhere = await world.beside({ providers });
  operator = await world.superAdmin();
});

/** The code of the first error, or `ok`. */
async function codeOf(client: GraphqlClient, document = '{ store { id } }'): Promise<string> {
  const { errors } = await client.send(document);
  return errors[0]?.extensions.code ?? 'ok';
}

function visitorElsewhere(shop: Shop): GraphqlClient {
  return new GraphqlClient(elsewhere.url).inStore(shop.slug);
}

/** The other process answers so now, and after a while, with nothing asked of it in between, otherwise. */
async function changesElsewhere(
  client: GraphqlClient,
  change: () => Promise<unknown>,
  [from, to]: [string, string],
  document?: string,
) {
  expect(await codeOf(client, document)).toBe(from);
  await change();
  await awaitUntil(async () => (await codeOf(client, document)) === to);
}

describe.concurrent('another process learns within five seconds', () => {
  test('that a store is suspended, and that it works again', async () => {
    const shop = await world.store();
    const suspend = 'mutation ($id: ID!) { storeSuspend(id: $id, reason: "Unpaid") { store { id } } }';
    const reactivate = 'mutation ($id: ID!) { storeReactivate(id: $id) { store { id } } }';
    await changesElsewhere(visitorElsewhere(shop), () => operator.run(suspend, { id: shop.id }), [
      'ok',
      'TENANT_SUSPENDED',
    ]);
    expect(await codeOf(shop.owner.via(elsewhere, shop.slug))).toBe('TENANT_SUSPENDED');
    await changesElsewhere(visitorElsewhere(shop), () => operator.run(reactivate, { id: shop.id }), [
      'TENANT_SUSPENDED',
      'ok',
    ]);
  });

  test('that a store is no longer published', async () => {
    const shop = await world.store();
    const hide = 'mutation { storeUpdate(input: { isPublished: false }) { store { id } } }';
    await changesElsewhere(visitorElsewhere(shop), () => shop.owner.run(hide), ['ok', 'TENANT_NOT_FOUND']);
  });

  test('that a store was opened under a slug that led nowhere', async () => {
    const visitor = new GraphqlClient(elsewhere.url).inStore('opened-later');
    await changesElsewhere(visitor, () => world.store({ slug: 'opened-later' }), ['TENANT_NOT_FOUND', 'ok']);
  });

  test('that a host leads to a store, and that it no longer does', async () => {
    const shop = await world.store();
    const host = 'far.example.com';
    const { storeDomainAdd } = await shop.owner.run(
      `mutation { storeDomainAdd(host: "${host}") { domain { id verificationToken } } }`,
    );
    const { domain } = storeDomainAdd as { domain: { id: string; verificationToken: string } };
    records.prove(host, domain.verificationToken);
    const visitor = new GraphqlClient(elsewhere.url).with({ host });
    const verify = 'mutation ($id: ID!) { storeDomainVerify(id: $id) { domain { id } } }';
    const remove = 'mutation ($id: ID!) { storeDomainRemove(id: $id) { deletedId } }';
    await changesElsewhere(visitor, () => shop.owner.run(verify, { id: domain.id }), [
      'TENANT_NOT_FOUND',
      'ok',
    ]);
    await changesElsewhere(visitor, () => shop.owner.run(remove, { id: domain.id }), [
      'ok',
      'TENANT_NOT_FOUND',
    ]);
  });

  test('that someone got another role, and that they lost it', async () => {
    const shop = await world.store();
    const staff = await shop.staff();
    const there = staff.via(elsewhere, shop.slug);
    const forOwners = 'mutation { storeDomainAdd(host: "") { userErrors { code } } }';
    const forStaff = '{ staff(first: 1) { nodes { role } } }';
    const promote = 'mutation ($id: ID!) { staffRoleChange(userId: $id, role: OWNER) { member { role } } }';
    const remove = 'mutation ($id: ID!) { staffRemove(userId: $id) { removedUserId } }';
    await changesElsewhere(
      there,
      () => shop.owner.run(promote, { id: staff.id }),
      ['FORBIDDEN', 'ok'],
      forOwners,
    );
    await changesElsewhere(
      there,
      () => shop.owner.run(remove, { id: staff.id }),
      ['ok', 'FORBIDDEN'],
      forStaff,
    );
  });
});

describe('this process knows at once', () => {
  test('what it changed itself, also under a steady load of readers', async () => {
    const shop = await world.store();
    let isChanged = false;
    const late: string[] = [];
    const readers = Array.from({ length: 8 }, async () => {
      for (let reading = 0; reading < 25; reading++) {
        const startedAfter = isChanged;
        const code = await codeOf(shop.visitor);
        if (startedAfter) late.push(code);
      }
    });
    await operator.run('mutation ($id: ID!) { storeSuspend(id: $id, reason: "Unpaid") { store { id } } }', {
      id: shop.id,
    });
    isChanged = true;
    await Promise.all(readers);
    late.push(await codeOf(shop.visitor));
    expect(new Set(late)).toEqual(new Set(['TENANT_SUSPENDED']));
  });
});
