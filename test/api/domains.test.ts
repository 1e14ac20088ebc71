import { beforeAll, describe, expect, test } from 'vitest';
import { DomainRecords } from '../support/domain-records.js';
import { startWorld, type Person, type Shop, type World } from '../support/world.js';

const Add = `mutation ($host: String!) {
  storeDomainAdd(host: $host) {
    domain { id host displayHost kind verificationToken verifiedAt certificateStatus certificateExpiresAt }
    userErrors { code message path }
  }
}`;
const Verify = `mutation ($id: ID!) {
  storeDomainVerify(id: $id) { domain { id host verifiedAt certificateStatus } userErrors { code message path } }
}`;
const Remove = `mutation ($id: ID!) {
  storeDomainRemove(id: $id) { deletedId userErrors { code path } }
}`;
const Domains = '{ store { domains { id host kind verifiedAt certificateStatus certificateExpiresAt } } }';

const records = new DomainRecords();
let world: World;

beforeAll(async () => {
  world = await startWorld({
    environment: { PLATFORM_DOMAIN: 'stores.example', PUBLIC_URL: 'https://api.wasla.example' },
    providers: { domainProver: records, certificateProbe: records },
  });
});

interface Domain {
  readonly id: string;
  readonly host: string;
  readonly verificationToken: string;
  readonly verifiedAt: string | null;
}
interface Outcome {
  readonly domain: Domain | null;
  readonly userErrors: { code: string; message: string; path: string[] | null }[];
}

async function add(shop: Shop, host: string): Promise<Outcome> {
  return (await shop.owner.run(Add, { host }))['storeDomainAdd'] as Outcome;
}

/** A domain that the store has proven. */
async function proven(shop: Shop, host: string): Promise<Domain> {
  const { domain } = await add(shop, host);
  records.prove(host, domain!.verificationToken);
  await shop.owner.run(Verify, { id: domain!.id });
  return domain!;
}

async function storeAt(host: string): Promise<string | undefined> {
  const answer = await world.visitor.with({ host }).send('{ store { slug } }');
  return (answer.data?.['store'] as { slug: string } | null | undefined)?.slug;
}

describe('adding a domain', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await world.store();
  });

  test('answers what proves it, and does not lead to the store yet', async () => {
    const outcome = await add(shop, ' Shop.MÜNCHEN.example. ');
    expect(outcome).toEqual({
      domain: {
        id: expect.stringMatching(/^dom_/) as string,
        host: 'shop.xn--mnchen-3ya.example',
        displayHost: 'shop.münchen.example',
        kind: 'CUSTOM',
        verificationToken: expect.stringMatching(/^[\w-]{43}$/) as string,
        verifiedAt: null,
        certificateStatus: 'PENDING',
        certificateExpiresAt: null,
      },
      userErrors: [],
    });
    expect(await storeAt('shop.xn--mnchen-3ya.example')).toBeUndefined();
  });

  test.each([
    ['', 'INVALID'],
    ['localhost', 'INVALID'],
    ['127.0.0.1', 'INVALID'],
    ['0x7f.1', 'INVALID'],
    ['[::1]', 'INVALID'],
    ['https://shop.example.com/', 'INVALID'],
    ['shop.example.com:8080', 'INVALID'],
    ['*.example.com', 'INVALID'],
    ['stores.example', 'INVALID'],
    ['mine.stores.example', 'INVALID'],
    ['api.wasla.example', 'INVALID'],
    ['a.b.api.wasla.example', 'INVALID'],
    ['ＳＴＯＲＥＳ.example', 'INVALID'],
    ['db.internal', 'INVALID'],
    ['🛒🛒', 'INVALID'],
    ['x'.repeat(10_000), 'INVALID'],
  ])('refuses %s', async (host, code) => {
    expect(await add(shop, host)).toMatchObject({ domain: null, userErrors: [{ code, path: ['host'] }] });
  });

  test('refuses a host that a store has, and does not tell which', async () => {
    const other = await world.store();
    await add(other, 'taken.example.com');
    const answers = [await add(shop, 'taken.example.com'), await add(other, 'TAKEN.example.com')];
    expect(answers[0]).toEqual({
      domain: null,
      userErrors: [{ code: 'TAKEN', message: 'The host "taken.example.com" is in use.', path: ['host'] }],
    });
    expect(answers[1]).toEqual(answers[0]);
  });

  test('stops at twenty, also when they are added together', async () => {
    const own = await world.store();
    for (let number = 0; number < 18; number++) await add(own, `d${number}.many.example`);
    const last = await Promise.all([18, 19, 20, 21, 22].map((number) => add(own, `d${number}.many.example`)));
    expect(last.filter(({ domain }) => domain)).toHaveLength(2);
    expect(last.find(({ domain }) => !domain)?.userErrors[0]).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: ['host'],
    });
  });

  test('gives a host to exactly one of the stores that ask at once', async () => {
    const shops = await Promise.all(Array.from({ length: 6 }, () => world.store()));
    const outcomes = await Promise.all(shops.map((each) => add(each, 'race.example.com')));
    expect(outcomes.filter(({ domain }) => domain)).toHaveLength(1);
  });
});

describe('proving a domain', () => {
  test('is refused while DNS does not say the token, and tells what it must say', async () => {
    const shop = await world.store();
    const { domain } = await add(shop, 'unproven.example.com');
    records.prove('unproven.example.com', 'something else');
    expect((await shop.owner.run(Verify, { id: domain!.id }))['storeDomainVerify']).toEqual({
      domain: null,
      userErrors: [
        {
          code: 'INVALID',
          message: `The DNS TXT record "_wasla.unproven.example.com" does not say "${domain!.verificationToken}" yet. New records can take some minutes.`,
          path: ['id'],
        },
      ],
    });
    expect(await storeAt('unproven.example.com')).toBeUndefined();
  });

  test('makes the host lead to the store at once, whatever the header says', async () => {
    const [shop, other] = [await world.store(), await world.store()];
    expect(await storeAt('proven.example.com')).toBeUndefined();
    await proven(shop, 'proven.example.com');
    expect(await storeAt('PROVEN.example.com:443')).toBe(shop.slug);
    const client = other.visitor.with({ host: 'proven.example.com.' });
    expect(await client.run('{ store { slug } }')).toEqual({ store: { slug: shop.slug } });
    expect(
      (await shop.owner.run('{ store { setupProgress { steps { code isDone } } } }'))['store'],
    ).toMatchObject({
      setupProgress: { steps: expect.arrayContaining([{ code: 'DOMAIN', isDone: true }]) as object[] },
    });
  });

  test('twice is one event', async () => {
    const shop = await world.store();
    const domain = await proven(shop, 'twice.example.com');
    await shop.owner.run(Verify, { id: domain.id });
    const events = await world.app.database.query(
      `SELECT type, payload FROM outbox_event WHERE tenant_id = $1 AND subject_kind = 'domain' ORDER BY id`,
      [shop.tenantId],
    );
    expect(events).toEqual([
      { type: 'domain.added.v1', payload: { host: 'twice.example.com' } },
      { type: 'domain.verified.v1', payload: { host: 'twice.example.com' } },
    ]);
  });
});

describe('removing a domain', () => {
  test('takes the host from the store at once, and frees it', async () => {
    const [shop, other] = [await world.store(), await world.store()];
    const domain = await proven(shop, 'moved.example.com');
    expect(await storeAt('moved.example.com')).toBe(shop.slug);
    expect(await shop.owner.run(Remove, { id: domain.id })).toEqual({
      storeDomainRemove: { deletedId: domain.id, userErrors: [] },
    });
    expect(await storeAt('moved.example.com')).toBeUndefined();
    await proven(other, 'moved.example.com');
    expect(await storeAt('moved.example.com')).toBe(other.slug);
  });

  test('is refused for the name under the platform', async () => {
    const shop = await world.store();
    const { domains } = (await shop.owner.run(Domains))['store'] as { domains: Domain[] };
    expect(domains).toMatchObject([{ host: `${shop.slug}.stores.example`, kind: 'SUBDOMAIN' }]);
    expect((await shop.owner.run(Remove, { id: domains[0]!.id }))['storeDomainRemove']).toEqual({
      deletedId: null,
      userErrors: [{ code: 'INVALID_TRANSITION', path: ['id'] }],
    });
  });
});

describe("another store's domain", () => {
  test('is like one that does not exist', async () => {
    const [shop, other] = [await world.store(), await world.store()];
    const domain = await proven(shop, 'foreign.example.com');
    const missing = 'dom_00000000000000000000000000';
    const node = 'query ($id: ID!) { node(id: $id) { __typename } }';
    for (const document of [Verify, Remove, node]) {
      const foreign = await other.owner.send(document, { id: domain.id });
      const nothing = await other.owner.send(document, { id: missing });
      expect(foreign.data).toEqual(nothing.data);
      expect(foreign.statements).toBe(nothing.statements);
    }
    expect(await storeAt('foreign.example.com')).toBe(shop.slug);
    expect(await shop.owner.run(node, { id: domain.id })).toEqual({ node: { __typename: 'StoreDomain' } });
    expect(await shop.visitor.run(node, { id: domain.id })).toEqual({ node: null });
  });

  test.each([
    ['storeDomainAdd', Add, { host: 'denied.example.com' }],
    ['storeDomainVerify', Verify, { id: 'dom_00000000000000000000000000' }],
    ['storeDomainRemove', Remove, { id: 'dom_00000000000000000000000000' }],
  ])('%s is for owners of the store only', async (_name, document, variables) => {
    const [shop, other] = [await world.store(), await world.store()];
    const denied: Record<string, (Person | Shop['visitor'])[]> = {
      UNAUTHENTICATED: [shop.visitor],
      FORBIDDEN: [await shop.staff(), await shop.customer(), other.owner.at(shop.slug)],
    };
    for (const [code, clients] of Object.entries(denied)) {
      for (const client of clients) {
        expect((await client.send(document, variables)).errors[0]?.extensions.code).toBe(code);
      }
    }
  });
});

describe('certificates', () => {
  const DAY_MS = 86_400_000;

  async function runJob(name: string): Promise<void> {
    const tasks = world.app.composed.modules.find((module) => module.name === 'tenants')!.tasks!;
    await tasks[name]!({});
  }

  test('of proven domains are looked at once an hour, and their state is told by events', async () => {
    const shop = await world.store();
    await proven(shop, 'secure.example.com');
    await add(shop, 'waiting.example.com');
    const validUntil = new Date(world.app.core.clock.now().getTime() + 60 * DAY_MS);
    records.present('secure.example.com', { isTrusted: true, validUntil });
    records.looked.length = 0;
    await runJob('certificates:check');
    await runJob('certificates:check');
    expect(records.looked.filter((host) => host === 'secure.example.com')).toHaveLength(1);
    expect(records.looked).toContain(`${shop.slug}.stores.example`);
    expect(records.looked).not.toContain('waiting.example.com');
    const { domains } = (await shop.owner.run(Domains))['store'] as { domains: Domain[] };
    expect(domains.find(({ host }) => host === 'secure.example.com')).toMatchObject({
      certificateStatus: 'ISSUED',
      certificateExpiresAt: validUntil.toISOString(),
    });
    const events = await world.app.database.query(
      `SELECT payload FROM outbox_event WHERE tenant_id = $1 AND type = 'domain.certificate_changed.v1'`,
      [shop.tenantId],
    );
    expect(events).toEqual([{ payload: { host: 'secure.example.com', status: 'ISSUED' } }]);
  });

  test('of hosts that nobody proves in a week are waited for no longer: the host is free again', async () => {
    const [squatter, owner] = [await world.store(), await world.store()];
    await add(squatter, 'squatted.example.com');
    await runJob('domains:remove-unproven');
    expect((await add(owner, 'squatted.example.com')).userErrors[0]?.code).toBe('TAKEN');
    await world.app.database.query(
      `UPDATE tenant_domain SET created_at = created_at - interval '8 days' WHERE host = 'squatted.example.com'`,
    );
    await proven(squatter, 'kept.example.com');
    await runJob('domains:remove-unproven');
    expect((await add(owner, 'squatted.example.com')).userErrors).toEqual([]);
    expect(await storeAt('kept.example.com')).toBe(squatter.slug);
  });
});
