import { describe, expect, it } from 'vitest';
import { KeyRing } from '../../src/platform/crypto/key-ring.js';
import {
  AccountRegister,
  newAddress,
  PASSWORD,
  SessionCreate,
  SessionRefresh,
  SessionRevoke,
  type SignedInAnswer,
} from '../support/accounts.js';
import { startWorld } from '../support/world.js';
import { startTestApp } from '../support/test-app.js';

const Me = 'query Me { me { id email name memberships { role store { id slug name } } } }';

const world = await startWorld();
const shop = await world.store();
const { visitor } = world;

interface Member {
  readonly me: {
    readonly email: string;
    readonly memberships: readonly { role: string; store: object }[];
  } | null;
}

async function registered(client = visitor): Promise<SignedInAnswer> {
  const input = { email: newAddress(), password: PASSWORD, name: 'A person' };
  const data = await client.run<{ accountRegister: SignedInAnswer }>(AccountRegister, { input });
  return data.accountRegister;
}

describe('an account in a store', () => {
  it('is a customer of the store as soon as it is registered there', async () => {
    const { session, user } = await registered(shop.visitor);
    const client = shop.visitor.as(session!.accessToken);
    expect(await client.run<Member>(Me)).toEqual({
      me: {
        ...user,
        memberships: [{ role: 'CUSTOMER', store: expect.objectContaining({ slug: shop.slug }) as object }],
      },
    });
  });

  it('becomes a customer of the next store by signing in there, with the same account', async () => {
    const { user } = await registered(shop.visitor);
    const other = await world.store();
    const input = { email: user!.email, password: PASSWORD };
    const data = await other.visitor.run<{ sessionCreate: SignedInAnswer }>(SessionCreate, { input });
    expect(data.sessionCreate.user).toEqual(user);
    const { me } = await other.visitor.as(data.sessionCreate.session!.accessToken).run<Member>(Me);
    expect(me!.memberships.map(({ role, store }) => ({ role, store }))).toEqual(
      expect.arrayContaining([
        { role: 'CUSTOMER', store: expect.objectContaining({ slug: shop.slug }) as object },
        { role: 'CUSTOMER', store: expect.objectContaining({ slug: other.slug }) as object },
      ]),
    );
  });

  it('stays what it is there when it signs in again', async () => {
    const owner = await world.person();
    const own = await world.store({ owner });
    const { me } = await own.owner.run<Member>(Me);
    const input = { email: me!.email, password: 'wrong at first' };
    await own.visitor.run(SessionCreate, { input });
    expect((await own.owner.run<Member>(Me)).me!.memberships.map(({ role }) => role)).toEqual(['OWNER']);
  });

  it('joins nothing when the sign-in fails', async () => {
    const { user, session } = await registered();
    const input = { email: user!.email, password: 'not the password' };
    await shop.visitor.run(SessionCreate, { input });
    expect((await visitor.as(session!.accessToken).run<Member>(Me)).me!.memberships).toEqual([]);
  });
});

describe('the token in the header', () => {
  it('may be missing: nobody is signed in', async () => {
    expect(await visitor.run(Me)).toEqual({ me: null });
  });

  it.each([
    ['a made-up token', 'Bearer wrong'],
    ['no token', 'Bearer '],
    ['another scheme', 'Basic abc'],
    ['a word', 'x'],
    ['5,000 letters', `Bearer ${'x'.repeat(5000)}`],
  ])('is refused where it is read, and ignored where one signs in: %s', async (_what, authorization) => {
    const client = visitor.with({ authorization });
    const me = await client.send(Me);
    expect(me.errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    const { session } = await registered(client);
    const refreshed = await client.run<{ sessionRefresh: SignedInAnswer }>(SessionRefresh, {
      refreshToken: session!.refreshToken,
    });
    expect(refreshed.sessionRefresh.userErrors).toEqual([]);
  });

  it('is refused from the moment its session is over', async () => {
    const { session } = await registered();
    const client = visitor.as(session!.accessToken);
    expect(await client.run(SessionRevoke)).toEqual({ sessionRevoke: { userErrors: [] } });
    const again = await client.send(SessionRevoke);
    expect(again.errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });
});

describe('contact data of others', () => {
  it('shows to staff of the store, not to a visitor', async () => {
    const Owner = 'query { store { owner { id email phone isSuperAdmin sessions { id } } } }';
    const staff = await shop.staff();
    const seen = await staff.run<{ store: { owner: object } }>(Owner);
    expect(seen.store.owner).toMatchObject({
      email: expect.stringContaining('@') as string,
      isSuperAdmin: null,
    });
    expect(seen.store.owner).toMatchObject({ sessions: null });
    const customer = await shop.customer();
    const hidden = await customer.run<{ store: { owner: { email: string | null } | null } }>(Owner);
    expect(hidden.store.owner?.email ?? null).toBeNull();
  });
});

describe('the messages that are kept for developers', () => {
  it('are not to be had in production', async () => {
    const app = await startTestApp({
      environment: { NODE_ENV: 'production', SINGLE_PROCESS: 'true', ENCRYPTION_KEYS: KeyRing.generate() },
    });
    expect((await fetch(`${app.url}/dev/messages`)).status).toBe(404);
    expect((await fetch(`${world.app.url}/dev/messages`)).status).toBe(200);
  });
});
