import { describe, expect, it } from 'vitest';
import {
  AccountRegister,
  clientOf,
  Me,
  newAddress,
  PASSWORD,
  register,
  signIn,
  type SignedInAnswer,
} from '../../support/accounts.js';
import { awaitMessage, backgroundAtRest, messagesTo } from '../../support/mailbox.js';
import { startTestApp } from '../../support/test-app.js';

const app = await startTestApp({ background: true });

/** An account whose address is proven, as the demo and operators make them. */
async function provenAccount(email: string, password = PASSWORD): Promise<string> {
  return app.composed.apis.identity.ensureUser({ email, password, name: 'The owner' });
}

describe('registering', () => {
  it('makes an account, signs in to it, and answers with the address in lower case', async () => {
    const { user, session, userErrors } = await register(app, {
      email: '  Nura@Accounts.TEST ',
      name: ' نورا ',
    });
    expect(userErrors).toEqual([]);
    expect(user).toEqual({
      id: expect.stringMatching(/^user_[0-9A-Z]{26}$/) as string,
      email: 'nura@accounts.test',
      name: 'نورا',
    });
    const { me } = await clientOf(app, session!.accessToken).run(Me);
    expect(me).toEqual(user);
  });

  it('stores an argon2id hash with the recommended costs, not the password', async () => {
    const email = newAddress();
    await register(app, { email });
    const [row] = await app.database.query<{ hash: string }>(
      `SELECT password_hash AS hash FROM user_account WHERE email = $1`,
      [email],
    );
    expect(row!.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('enters the account when address and password are those of one', async () => {
    const email = newAddress();
    const first = await register(app, { email });
    const second = await register(app, { email, name: 'Another name' });
    expect(second.user).toEqual(first.user);
    expect(second.session!.refreshToken).not.toBe(first.session!.refreshToken);
  });

  it('makes one account of two registrations that come at once', async () => {
    const email = newAddress();
    const answers = await Promise.all([1, 2, 3].map(() => register(app, { email, password: PASSWORD })));
    expect(new Set(answers.map(({ user }) => user!.id)).size).toBe(1);
    const rows = await app.database.query(`SELECT id FROM user_account WHERE email = $1`, [email]);
    expect(rows).toHaveLength(1);
  });

  it.each([
    ['an address without @', { email: 'not an address' }, 'INVALID'],
    ['an empty address', { email: '' }, 'INVALID'],
    ['an address of 10,000 letters', { email: `${'a'.repeat(10_000)}@accounts.test` }, 'TOO_LONG'],
    ['an address with a zero byte', { email: 'zero\u0000@accounts.test' }, 'INVALID'],
    ['a short password', { password: 'short' }, 'INVALID'],
    ['three emoji, which are six code units', { password: '😀😀😀' }, 'INVALID'],
    ['a password of 10,000 letters', { password: 'x'.repeat(10_000) }, 'TOO_LONG'],
    ['a password that is guessed first', { password: 'Password123' }, 'INVALID'],
    ['a blank name', { name: '   ' }, 'REQUIRED'],
    ['a name of 10,000 letters', { name: 'x'.repeat(10_000) }, 'TOO_LONG'],
    ['a name with a zero byte', { name: 'zero\u0000' }, 'INVALID'],
    ['a name with half a character', { name: 'half \ud800' }, 'INVALID'],
    ['a phone without a country', { phone: '12' }, 'INVALID'],
    ['a phone of 10,000 digits', { phone: '+1'.repeat(5000) }, 'TOO_LONG'],
  ])('refuses %s and makes nothing', async (_what, input, code) => {
    const email = newAddress('refused');
    const { user, session, userErrors } = await register(app, { email, ...input });
    expect({ user, session }).toEqual({ user: null, session: null });
    expect(userErrors.map((error) => error.code)).toContain(code);
    expect(new Set(userErrors.map(({ path }) => path!.join('.')))).toEqual(
      new Set([`input.${Object.keys(input)[0]}`]),
    );
    const rows = await app.database.query(`SELECT id FROM user_account WHERE email = $1`, [email]);
    expect(rows).toEqual([]);
  });

  it('refuses the address as the password', async () => {
    const email = newAddress();
    const { userErrors } = await register(app, { email, password: email.toUpperCase() });
    expect(userErrors.map(({ code, path }) => ({ code, path }))).toEqual([
      { code: 'INVALID', path: ['input', 'password'] },
    ]);
  });

  it.each([{ email: null }, { email: 5 }, { name: {} }, { password: {} }, { extra: 1 }])(
    'answers a wrong type with BAD_USER_INPUT: %o',
    async (input) => {
      const variables = { input: { email: newAddress(), password: PASSWORD, name: 'x', ...input } };
      const answer = await clientOf(app).send(AccountRegister, variables);
      expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    },
  );
});

describe('registering an address that belongs to an account', () => {
  it('answers as for an unknown address, with as many statements', async () => {
    const taken = newAddress('taken');
    await provenAccount(taken);
    const answers = [];
    for (const email of [taken, newAddress('free')]) {
      const input = { email, password: 'another password', name: 'Somebody' };
      answers.push(await clientOf(app).send<{ accountRegister: SignedInAnswer }>(AccountRegister, { input }));
    }
    const [known, unknown] = answers.map(({ status, statements, data }) => {
      const { user, session, userErrors } = data!.accountRegister;
      return {
        status,
        statements,
        name: user!.name,
        userErrors,
        tokens: Object.keys(session!),
        tokenLength: session!.accessToken.length,
      };
    });
    expect(known).toEqual(unknown);
    expect(known!.userErrors).toEqual([]);
  });

  it('opens an account of its own, and leaves the owner theirs', async () => {
    const email = newAddress('owned');
    await provenAccount(email, 'the owner’s own');
    const stranger = await register(app, { email, password: 'a stranger’s own', name: 'Stranger' });
    expect((await signIn(app, email, 'the owner’s own')).user!.name).toBe('The owner');
    expect((await signIn(app, email, 'a stranger’s own')).user).toEqual(stranger.user);
  });

  it('writes to the owner, without a token', async () => {
    const email = newAddress('written');
    await provenAccount(email);
    await register(app, { email, password: 'a stranger’s own' });
    const letter = await awaitMessage(app, email);
    expect(letter.subject).toBe('You already have an account');
    expect(letter.text).not.toMatch(/[\w-]{43}/);
    await backgroundAtRest(app);
    expect(await messagesTo(app, email)).toHaveLength(1);
  });
});
