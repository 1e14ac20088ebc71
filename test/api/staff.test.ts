import { beforeAll, describe, expect, test } from 'vitest';
import { decodeId } from '../../src/kernel/ids.js';
import { awaitMessage } from '../support/mailbox.js';
import { startWorld, type Person, type Shop, type World } from '../support/world.js';

const StaffInvite = `mutation StaffInvite($input: StaffInviteInput!) {
  staffInvite(input: $input) {
    invitation { id email role expiresAt }
    userErrors { code message path }
  }
}`;
const Accept = `mutation ($token: String!) {
  staffInvitationAccept(token: $token) { membership { role store { slug } } userErrors { code message path } }
}`;
const Revoke = `mutation ($id: ID!) {
  staffInvitationRevoke(id: $id) { invitation { id } userErrors { code path } }
}`;
const Invitations = `query ($first: Int!, $after: String) {
  staffInvitations(first: $first, after: $after) {
    nodes { id email role invitedBy { id } } pageInfo { hasNextPage endCursor }
  }
}`;
const Staff = `query ($first: Int!, $after: String) {
  staff(first: $first, after: $after) {
    nodes { role user { id email } } pageInfo { hasNextPage endCursor }
  }
}`;
const RoleChange = `mutation ($userId: ID!, $role: StaffRole!) {
  staffRoleChange(userId: $userId, role: $role) { member { role user { id } } userErrors { code path } }
}`;
const Remove = `mutation ($userId: ID!) {
  staffRemove(userId: $userId) { removedUserId userErrors { code path } }
}`;
const Leave = 'mutation { storeLeave { store { id } userErrors { code path } } }';
const Transfer = `mutation ($userId: ID!) {
  storeOwnershipTransfer(userId: $userId) { store { owner { id } } userErrors { code path } }
}`;

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

interface Outcome {
  readonly invitation: { id: string; email: string; role: string; expiresAt: string } | null;
  readonly userErrors: { code: string; message: string; path: string[] | null }[];
}

async function invite(shop: Shop, email: string, role = 'STAFF'): Promise<Outcome> {
  return (await shop.owner.run(StaffInvite, { input: { email, role } }))['staffInvite'] as Outcome;
}

/** The token that the letter would hold. */
async function tokenOf(shop: Shop, { invitation }: Outcome): Promise<string> {
  const { access } = world.app.composed.apis;
  const letter = await access.issueInvitation(shop.tenantId, decodeId('invitation', invitation!.id)!);
  return letter!.token;
}

async function staffUsed(shop: Shop): Promise<number> {
  const [row] = await world.app.database.query<{ used: number }>(
    `SELECT used FROM plan_usage WHERE tenant_id = $1 AND metric = 'STAFF'`,
    [shop.tenantId],
  );
  return row!.used;
}

async function roleOf(shop: Shop, person: Person): Promise<string | undefined> {
  const [row] = await world.app.database.query<{ role: string }>(
    'SELECT role FROM membership WHERE tenant_id = $1 AND user_id = $2',
    [shop.tenantId, person.userId],
  );
  return row?.role;
}

describe('an invitation', () => {
  test('is open for a week, and makes the person who accepts it staff', async () => {
    const shop = await world.store();
    const person = await world.person();
    const outcome = await invite(shop, ` ${person.email.toUpperCase()} `);
    expect(outcome).toEqual({
      invitation: {
        id: expect.stringMatching(/^inv_/) as string,
        email: person.email,
        role: 'STAFF',
        expiresAt: expect.any(String) as string,
      },
      userErrors: [],
    });
    const token = await tokenOf(shop, outcome);
    const answer = await person.send(Accept, { token });
    expect(answer.data?.['staffInvitationAccept']).toEqual({
      membership: { role: 'STAFF', store: { slug: shop.slug } },
      userErrors: [],
    });
    expect((await person.at(shop.slug).send(Staff, { first: 1 })).errors).toEqual([]);
    expect(await staffUsed(shop)).toBe(2);
    expect((await shop.owner.run(Invitations, { first: 10 }))['staffInvitations']).toMatchObject({
      nodes: [],
    });
  });

  test('works once', async () => {
    const shop = await world.store();
    const person = await world.person();
    const token = await tokenOf(shop, await invite(shop, person.email));
    const accepts = await Promise.all(Array.from({ length: 5 }, () => person.run(Accept, { token })));
    const accepted = accepts.filter(
      (data) => (data['staffInvitationAccept'] as { membership: unknown }).membership,
    );
    expect(accepted).toHaveLength(1);
    expect(await staffUsed(shop)).toBe(2);
  });

  test('makes a customer staff, who keeps one membership', async () => {
    const shop = await world.store();
    const customer = await shop.customer();
    const token = await tokenOf(shop, await invite(shop, customer.email, 'OWNER'));
    await customer.run(Accept, { token });
    expect(await roleOf(shop, customer)).toBe('OWNER');
  });

  test('is accepted by an account with the invited address only', async () => {
    const shop = await world.store();
    const [invited, other] = [await world.person(), await world.person()];
    const token = await tokenOf(shop, await invite(shop, invited.email));
    expect((await other.run(Accept, { token }))['staffInvitationAccept']).toEqual({
      membership: null,
      userErrors: [
        {
          code: 'INVALID_TOKEN',
          message:
            'This invitation went to another address than that of your account. Sign in with the address it went to.',
          path: ['token'],
        },
      ],
    });
    const { errors } = await world.visitor.send(Accept, { token });
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await roleOf(shop, other)).toBeUndefined();
  });

  test('that is revoked, expired, replaced or made up is one and the same refusal', async () => {
    const shop = await world.store();
    const person = await world.person();
    const outcome = await invite(shop, person.email);
    const replaced = await tokenOf(shop, outcome);
    const expired = await tokenOf(shop, outcome);
    await world.app.database.query(
      `UPDATE staff_invitation SET expires_at = now() - interval '1 second' WHERE tenant_id = $1`,
      [shop.tenantId],
    );
    const revokedOutcome = await invite(shop, person.email);
    const revoked = await tokenOf(shop, revokedOutcome);
    expect(await shop.owner.run(Revoke, { id: revokedOutcome.invitation!.id })).toEqual({
      staffInvitationRevoke: { invitation: { id: revokedOutcome.invitation!.id }, userErrors: [] },
    });
    const madeUp = [
      '',
      'x'.repeat(10_000),
      `${shop.id}.${'A'.repeat(43)}`,
      `store_00000000000000000000000000.${'A'.repeat(43)}`,
      revoked.replace('.', ':'),
      '🗝️',
    ];
    for (const token of [replaced, expired, revoked, ...madeUp]) {
      expect((await person.run(Accept, { token }))['staffInvitationAccept']).toEqual({
        membership: null,
        userErrors: [
          {
            code: 'INVALID_TOKEN',
            message: 'The invitation is wrong, used up, revoked or expired. Ask for a new one.',
            path: ['token'],
          },
        ],
      });
    }
    expect(await roleOf(shop, person)).toBeUndefined();
  });

  test('answers the same whether an account has the address or not', async () => {
    const shop = await world.store();
    const known = await world.person();
    const answers = [];
    for (const email of [known.email, 'nobody-has-this@world.test']) {
      const answer = await shop.owner.send(StaffInvite, { input: { email, role: 'STAFF' } });
      const { invitation, ...rest } = answer.data?.['staffInvite'] as { invitation: { id: string } };
      answers.push({ rest, keys: Object.keys(invitation), statements: answer.statements });
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  test('of someone who works in the store is refused', async () => {
    const shop = await world.store();
    const staff = await shop.staff();
    for (const { email } of [staff, shop.owner]) {
      expect(await invite(shop, email)).toMatchObject({
        invitation: null,
        userErrors: [{ code: 'TAKEN', path: ['input', 'email'] }],
      });
    }
  });

  test('that is open is renewed with the new role, but not twice in ten minutes', async () => {
    const shop = await world.store();
    const first = await invite(shop, 'again@world.test');
    const { errors } = await shop.owner.send(StaffInvite, {
      input: { email: 'again@world.test', role: 'OWNER' },
    });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'THROTTLED',
      retryAfterMs: expect.any(Number) as number,
    });
    await world.app.database.query(
      `UPDATE staff_invitation SET expires_at = expires_at - interval '11 minutes' WHERE tenant_id = $1`,
      [shop.tenantId],
    );
    const second = await invite(shop, 'again@world.test', 'OWNER');
    expect(second.invitation).toMatchObject({ id: first.invitation!.id, role: 'OWNER' });
    expect(Date.parse(second.invitation!.expiresAt)).toBeGreaterThan(Date.parse(first.invitation!.expiresAt));
  });

  test.each([
    ['no address', '', 'INVALID'],
    ['an address that is none', 'nobody', 'INVALID'],
    ['an address of 10,000 characters', `${'x'.repeat(10_000)}@world.test`, 'TOO_LONG'],
    ['an emoji address', '🛒@🛒.test', 'INVALID'],
  ])('is refused for %s', async (_name, email, code) => {
    const shop = await world.store();
    expect(await invite(shop, email)).toMatchObject({
      invitation: null,
      userErrors: [{ code, path: ['input', 'email'] }],
    });
  });

  test('is for work: nobody is invited as a customer', async () => {
    const shop = await world.store();
    const { errors } = await shop.owner.send(StaffInvite, {
      input: { email: 'a@world.test', role: 'CUSTOMER' },
    });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('is listed with who invited, a page at a time, and found by its id by staff only', async () => {
    const [shop, other] = [await world.store(), await world.store()];
    const ids = [];
    for (const name of ['one', 'two', 'three'])
      ids.push((await invite(shop, `${name}@world.test`)).invitation!.id);
    const staff = await shop.staff();
    const first = (await staff.run(Invitations, { first: 2 }))['staffInvitations'] as {
      nodes: { id: string; invitedBy: { id: string } }[];
      pageInfo: { endCursor: string };
    };
    expect(first.nodes.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
    expect(first.nodes[0]!.invitedBy.id).toBe(shop.owner.id);
    const rest = await staff.send(Invitations, { first: 2, after: first.pageInfo.endCursor });
    expect(rest.data).toMatchObject({
      staffInvitations: { nodes: [{ id: ids[0] }], pageInfo: { hasNextPage: false } },
    });
    expect(rest.statements).toBe(2);

    const document = 'query ($id: ID!) { node(id: $id) { __typename ... on StaffInvitation { email } } }';
    expect(await staff.run(document, { id: ids[0] })).toEqual({
      node: { __typename: 'StaffInvitation', email: 'one@world.test' },
    });
    for (const client of [shop.visitor, await shop.customer(), other.owner]) {
      expect(await client.run(document, { id: ids[0] })).toEqual({ node: null });
    }
    const foreign = await other.owner.run(Revoke, { id: ids[0] });
    const missing = await other.owner.run(Revoke, { id: 'inv_00000000000000000000000000' });
    expect(foreign).toEqual(missing);
    expect(foreign['staffInvitationRevoke']).toEqual({
      invitation: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['id'] }],
    });
  });

  test('into a suspended store cannot be accepted', async () => {
    const shop = await world.store();
    const person = await world.person();
    const token = await tokenOf(shop, await invite(shop, person.email));
    await world.app.database.query(
      `UPDATE tenant SET is_active = false, suspension_reason = 'x' WHERE id = $1`,
      [shop.tenantId],
    );
    expect((await person.send(Accept, { token })).errors[0]?.extensions.code).toBe('TENANT_SUSPENDED');
  });
});

describe("the plan's limit on staff", () => {
  test('counts open invitations when inviting, and people when accepting', async () => {
    const shop = await world.store();
    const people = await Promise.all(Array.from({ length: 4 }, () => world.person()));
    const tokens: string[] = [];
    for (const { email } of people) tokens.push(await tokenOf(shop, await invite(shop, email)));
    expect(await invite(shop, 'sixth@world.test')).toMatchObject({
      invitation: null,
      userErrors: [{ code: 'PLAN_LIMIT_REACHED' }],
    });
    // Someone takes the last place in another way.
    await shop.staff();
    const outcomes = await Promise.all(
      people.map((person, index) => person.run(Accept, { token: tokens[index] })),
    );
    const accepted = outcomes.map(
      (data) => data['staffInvitationAccept'] as { membership: unknown; userErrors: { code: string }[] },
    );
    expect(accepted.filter(({ membership }) => membership)).toHaveLength(3);
    expect(accepted.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual([
      'PLAN_LIMIT_REACHED',
    ]);
    expect(await staffUsed(shop)).toBe(5);
  });

  test('is not passed by concurrent invitations', async () => {
    const shop = await world.store();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, number) => invite(shop, `crowd-${number}@world.test`)),
    );
    expect(outcomes.filter(({ invitation }) => invitation)).toHaveLength(4);
  });
});

describe('staff', () => {
  test('are listed in the order of joining, to staff only, in two statements', async () => {
    const shop = await world.store();
    const [one, two] = [await shop.staff(), await shop.staff('OWNER')];
    await shop.customer();
    const answer = await one.send(Staff, { first: 2 });
    const { nodes, pageInfo } = answer.data?.['staff'] as {
      nodes: object[];
      pageInfo: { endCursor: string };
    };
    expect(nodes).toEqual([
      { role: 'OWNER', user: { id: shop.owner.id, email: shop.owner.email } },
      { role: 'STAFF', user: { id: one.id, email: one.email } },
    ]);
    expect(answer.statements).toBe(2);
    expect((await one.run(Staff, { first: 2, after: pageInfo.endCursor }))['staff']).toMatchObject({
      nodes: [{ role: 'OWNER', user: { id: two.id } }],
      pageInfo: { hasNextPage: false },
    });
    const other = await world.store();
    for (const client of [
      await shop.customer(),
      other.owner.at(shop.slug),
      await world.person().then((p) => p.at(shop.slug)),
    ]) {
      expect((await client.send(Staff, { first: 2 })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const { errors } = await other.owner.send(Staff, { first: 2, after: pageInfo.endCursor });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('get another role, which takes effect at once', async () => {
    const shop = await world.store();
    const staff = await shop.staff();
    const denied = await staff.send(StaffInvite, { input: { email: 'a@world.test', role: 'STAFF' } });
    expect(denied.errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await shop.owner.run(RoleChange, { userId: staff.id, role: 'OWNER' })).toEqual({
      staffRoleChange: { member: { role: 'OWNER', user: { id: staff.id } }, userErrors: [] },
    });
    expect(
      (await staff.run(StaffInvite, { input: { email: 'a@world.test', role: 'STAFF' } }))['staffInvite'],
    ).toMatchObject({
      userErrors: [],
    });
  });

  test('who are removed stay customers, free their place and can do nothing more', async () => {
    const shop = await world.store();
    const staff = await shop.staff();
    expect(await shop.owner.run(Remove, { userId: staff.id })).toEqual({
      staffRemove: { removedUserId: staff.id, userErrors: [] },
    });
    expect((await staff.send(Staff, { first: 1 })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await roleOf(shop, staff)).toBe('CUSTOMER');
    expect(await staffUsed(shop)).toBe(1);
    expect((await shop.owner.run(Remove, { userId: staff.id }))['staffRemove']).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND', path: ['userId'] }],
    });
    expect(await staffUsed(shop)).toBe(1);
  });

  test('of another store are changed like nobody', async () => {
    const [shop, other] = [await world.store(), await world.store()];
    const stranger = await other.staff();
    const nobody = 'user_00000000000000000000000000';
    for (const document of [Remove, RoleChange, Transfer]) {
      const foreign = await shop.owner.send(document, { userId: stranger.id, role: 'OWNER' });
      const missing = await shop.owner.send(document, { userId: nobody, role: 'OWNER' });
      expect(foreign.data).toEqual(missing.data);
      expect(foreign.statements).toBe(missing.statements);
    }
    expect(await roleOf(other, stranger)).toBe('STAFF');
    expect(await roleOf(shop, stranger)).toBeUndefined();
  });

  test('may leave; customers too', async () => {
    const shop = await world.store();
    for (const person of [await shop.staff(), await shop.customer()]) {
      expect(await person.run(Leave)).toEqual({ storeLeave: { store: { id: shop.id }, userErrors: [] } });
      expect(await roleOf(shop, person)).toBeUndefined();
    }
    expect(await staffUsed(shop)).toBe(1);
    const stranger = (await world.person()).at(shop.slug);
    expect((await stranger.run(Leave))['storeLeave']).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
  });
});

describe('the person a store belongs to', () => {
  test('can neither be demoted, nor removed, nor leave', async () => {
    const shop = await world.store();
    const partner = await shop.staff('OWNER');
    const { id } = shop.owner;
    const refused = [
      await partner.run(RoleChange, { userId: id, role: 'STAFF' }),
      await partner.run(Remove, { userId: id }),
      await shop.owner.run(RoleChange, { userId: id, role: 'STAFF' }),
      await shop.owner.run(Leave),
    ];
    for (const data of refused) {
      expect(Object.values(data)[0]).toMatchObject({ userErrors: [{ code: 'INVALID_TRANSITION' }] });
    }
    expect(await roleOf(shop, shop.owner)).toBe('OWNER');
    expect(await staffUsed(shop)).toBe(2);
  });

  test('passes it on to someone of the staff, and stays as staff', async () => {
    const shop = await world.store();
    const heir = await shop.staff();
    expect(await shop.owner.run(Transfer, { userId: heir.id })).toEqual({
      storeOwnershipTransfer: { store: { owner: { id: heir.id } }, userErrors: [] },
    });
    expect([await roleOf(shop, heir), await roleOf(shop, shop.owner)]).toEqual(['OWNER', 'STAFF']);
    expect(await staffUsed(shop)).toBe(2);
    expect((await shop.owner.run(Leave))['storeLeave']).toMatchObject({ userErrors: [] });
  });

  test('is the only one who can pass it on, and not to customers or to themselves', async () => {
    const shop = await world.store();
    const [partner, customer] = [await shop.staff('OWNER'), await shop.customer()];
    const { errors } = await partner.send(Transfer, { userId: partner.id });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await shop.owner.run(Transfer, { userId: customer.id }))['storeOwnershipTransfer']).toMatchObject(
      {
        userErrors: [{ code: 'NOT_FOUND', path: ['userId'] }],
      },
    );
    expect(
      (await shop.owner.run(Transfer, { userId: shop.owner.id }))['storeOwnershipTransfer'],
    ).toMatchObject({
      userErrors: [{ code: 'INVALID_TRANSITION', path: ['userId'] }],
    });
  });

  test('is always an OWNER, whatever is tried at the same time', async () => {
    const shop = await world.store();
    const partner = await shop.staff('OWNER');
    await Promise.all([
      shop.owner.send(Transfer, { userId: partner.id }),
      shop.owner.send(RoleChange, { userId: partner.id, role: 'STAFF' }),
      shop.owner.send(Remove, { userId: partner.id }),
      partner.send(Remove, { userId: shop.owner.id }),
      partner.send(Leave),
      shop.owner.send(Leave),
    ]);
    const [row] = await world.app.database.query(
      `SELECT m.role, (SELECT count(*)::int FROM membership s WHERE s.tenant_id = t.id AND s.role <> 'CUSTOMER') AS staff,
         (SELECT used FROM plan_usage u WHERE u.tenant_id = t.id AND u.metric = 'STAFF') AS used
       FROM tenant t JOIN membership m ON m.tenant_id = t.id AND m.user_id = t.owner_id WHERE t.id = $1`,
      [shop.tenantId],
    );
    expect(row).toMatchObject({ role: 'OWNER' });
    expect(row!['used']).toBe(row!['staff']);
  });
});

describe('who may change the staff', () => {
  test.each([
    ['staffInvite', StaffInvite, { input: { email: 'a@world.test', role: 'STAFF' } }],
    ['staffInvitationRevoke', Revoke, { id: 'inv_00000000000000000000000000' }],
    ['staffRoleChange', RoleChange, { role: 'STAFF' }],
    ['staffRemove', Remove, {}],
    ['storeOwnershipTransfer', Transfer, {}],
  ])('%s is for owners of the store only', async (_name, document, variables) => {
    const [shop, other] = [await world.store(), await world.store()];
    const staff = await shop.staff();
    const denied = {
      TENANT_NOT_FOUND: [shop.owner.at('no-such-store')],
      UNAUTHENTICATED: [shop.visitor],
      FORBIDDEN: [
        staff,
        await shop.customer(),
        other.owner.at(shop.slug),
        (await world.superAdmin()).at(shop.slug),
      ],
    };
    for (const [code, clients] of Object.entries(denied)) {
      for (const client of clients) {
        const { errors } = await client.send(document, { userId: staff.id, ...variables });
        expect(errors[0]?.extensions.code).toBe(code);
      }
    }
    expect(await roleOf(shop, staff)).toBe('STAFF');
  });
});

describe('memberships', () => {
  const Me = 'query Me { me { id email name memberships { role store { id slug name } } } }';

  test('of oneself are listed, those one works in first, in three statements', async () => {
    const person = await world.person({ name: 'Someone' });
    const bought = await world.store();
    const own = await world.store({ owner: person });
    const ctx = await bought.context();
    const { access } = world.app.composed.apis;
    await world.app.core.unitOfWork.write(ctx, (tx) => access.joinStore(tx, person.userId));
    const answer = await person.send(Me);
    expect(answer.data?.['me']).toEqual({
      id: person.id,
      email: person.email,
      name: 'Someone',
      memberships: [
        { role: 'OWNER', store: { id: own.id, slug: own.slug, name: expect.any(String) as string } },
        { role: 'CUSTOMER', store: { id: bought.id, slug: bought.slug, name: expect.any(String) as string } },
      ],
    });
    expect(answer.statements).toBe(3);
    const elsewhere = await person.at(bought.slug).run(Me);
    expect(elsewhere['me']).toEqual(answer.data?.['me']);
  });

  test('of other people are empty', async () => {
    const shop = await world.store();
    const staff = await shop.staff();
    const data = await staff.run('{ staff(first: 10) { nodes { user { id memberships { role } } } } }');
    expect((data['staff'] as { nodes: object[] }).nodes).toEqual([
      { user: { id: shop.owner.id, memberships: [] } },
      { user: { id: staff.id, memberships: [{ role: 'STAFF' }] } },
    ]);
  });

  test('begin with registering in a store, once however often one signs in', async () => {
    const shop = await world.store();
    const register = `mutation ($input: AccountRegisterInput!) {
      accountRegister(input: $input) { user { memberships { role store { slug } } } userErrors { code } }
    }`;
    const credentials = { email: 'buyer-1@world.test', password: 'open sesame 7' };
    expect(await shop.visitor.run(register, { input: { ...credentials, name: 'A buyer' } })).toEqual({
      accountRegister: {
        user: { memberships: [{ role: 'CUSTOMER', store: { slug: shop.slug } }] },
        userErrors: [],
      },
    });
    const signIn = `mutation ($input: SessionCreateInput!) {
      sessionCreate(input: $input) { session { accessToken } userErrors { code } }
    }`;
    await Promise.all([1, 2, 3].map(() => shop.visitor.run(signIn, { input: credentials })));
    const events = await world.app.database.query(
      `SELECT type FROM outbox_event WHERE tenant_id = $1 AND type = 'member.joined.v1'`,
      [shop.tenantId],
    );
    expect(events).toHaveLength(1);
  });
});

describe('the letter of an invitation', () => {
  test('reaches the address in the language of the store, and its token works', async () => {
    const background = await startWorld({ background: true });
    const shop = await background.store({ name: 'Nakhl', defaultLanguage: 'tr' });
    const person = await background.person();
    await shop.owner.run(StaffInvite, { input: { email: person.email, role: 'STAFF' } });
    const message = await awaitMessage(background.app, person.email);
    expect(message.language).toBe('tr');
    expect(message.subject).toContain('Nakhl');
    const token = /store_[0-9A-Z]{26}\.[\w-]{43}/.exec(message.text)?.[0];
    expect((await person.run(Accept, { token }))['staffInvitationAccept']).toMatchObject({
      membership: { role: 'STAFF' },
    });
    const secrets = await background.app.database.query(
      `SELECT 1 FROM outbox_event WHERE payload::text LIKE '%' || $1 || '%'`,
      [token!.split('.')[1]],
    );
    expect(secrets).toEqual([]);
  });
});
