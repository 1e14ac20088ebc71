import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../src/kernel/clock.js';
import { clientOf, newAddress, register, signIn } from '../../support/accounts.js';
import { awaitMessage, backgroundAtRest, messagesTo, tokenIn } from '../../support/mailbox.js';
import { startTestApp } from '../../support/test-app.js';

const HOUR_MS = 3_600_000;
const clock = new ManualClock(new Date('2026-11-21T12:00:00Z'));
const app = await startTestApp({ clock, background: true });

const EmailVerify = `mutation ($token: String!) { emailVerify(token: $token) { userErrors { code path } } }`;
const Request = 'mutation { emailVerificationRequest { userErrors { code } } }';
const EmailChange = `mutation ($email: String!, $password: String) {
  emailChange(email: $email, password: $password) { userErrors { code path } }
}`;
const Contact = '{ me { email isEmailVerified } }';
const DONE = { emailVerify: { userErrors: [] } };
const REFUSED = { emailVerify: { userErrors: [{ code: 'INVALID_TOKEN', path: ['token'] }] } };

interface Verified {
  readonly emailVerify: { readonly userErrors: readonly unknown[] };
}

const verify = (token: string) => clientOf(app).run<Verified>(EmailVerify, { token });

async function newcomer(email = newAddress()) {
  const { session } = await register(app, { email });
  return { email, client: clientOf(app, session!.accessToken) };
}

describe('proving an address', () => {
  it('takes the token of the letter that registering sends, once, without signing in', async () => {
    const { email, client } = await newcomer();
    expect(await client.run(Contact)).toEqual({ me: { email, isEmailVerified: false } });
    const letter = await awaitMessage(app, email);
    expect(letter.subject).toBe('Confirm your e-mail address');
    expect(await verify(tokenIn(letter))).toEqual(DONE);
    expect(await client.run(Contact)).toEqual({ me: { email, isEmailVerified: true } });
    expect(await verify(tokenIn(letter))).toEqual(REFUSED);
  });

  it('is done by one of many uses at once', async () => {
    const { email } = await newcomer();
    const token = tokenIn(await awaitMessage(app, email));
    const answers = await Promise.all(Array.from({ length: 10 }, () => verify(token)));
    expect(answers.filter((answer) => answer.emailVerify.userErrors.length === 0)).toHaveLength(1);
  });

  it('takes the newest token only, for 72 hours', async () => {
    const { email, client } = await newcomer();
    const old = tokenIn(await awaitMessage(app, email));
    await client.run(Request);
    const newest = tokenIn(await awaitMessage(app, email, 2));
    expect(await verify(old)).toEqual(REFUSED);
    clock.advance(72 * HOUR_MS);
    expect(await verify(newest)).toEqual(REFUSED);
  });

  it.each([
    ['nothing', ''],
    ['words', 'not a token'],
    ['10,000 letters', 'x'.repeat(10_000)],
    ['a zero byte', '\u0000'],
  ])('refuses %s', async (_what, token) => {
    expect(await verify(token)).toEqual(REFUSED);
  });

  it('sends at most five letters a minute, and says nothing of it', async () => {
    const { email, client } = await newcomer();
    for (let i = 0; i < 8; i++) {
      expect(await client.run(Request)).toEqual({ emailVerificationRequest: { userErrors: [] } });
    }
    await backgroundAtRest(app);
    expect(await messagesTo(app, email)).toHaveLength(6);
  });

  it('sends nothing once the address is proven', async () => {
    const { email, client } = await newcomer();
    await verify(tokenIn(await awaitMessage(app, email)));
    await client.run(Request);
    await backgroundAtRest(app);
    expect(await messagesTo(app, email)).toHaveLength(1);
  });

  it('gives the address to whoever proves it first, and to nobody after', async () => {
    const email = newAddress('contested');
    const early = await register(app, { email, password: 'the early one' });
    const earlyToken = tokenIn(await awaitMessage(app, email));
    await register(app, { email, password: 'the later one' });
    const laterToken = tokenIn(await awaitMessage(app, email, 2));
    expect(await verify(laterToken)).toEqual(DONE);
    expect(await verify(earlyToken)).toEqual(REFUSED);
    const client = clientOf(app, early.session!.accessToken);
    expect(await client.run(Contact)).toEqual({ me: { email, isEmailVerified: false } });
    expect((await signIn(app, email, 'the later one')).userErrors).toEqual([]);
  });

  it('is done by one of two accounts that prove the same address at once', async () => {
    const email = newAddress('raced');
    await register(app, { email, password: 'the first one' });
    const first = tokenIn(await awaitMessage(app, email));
    await register(app, { email, password: 'the second one' });
    const second = tokenIn(await awaitMessage(app, email, 2));
    const answers = await Promise.all([verify(first), verify(second)]);
    expect(answers).toContainEqual(DONE);
    expect(answers).toContainEqual(REFUSED);
  });
});

describe('changing the address', () => {
  it('keeps the proven address until the new one is proven', async () => {
    const { email, client } = await newcomer();
    await verify(tokenIn(await awaitMessage(app, email)));
    const next = newAddress('next');
    const input = { email: next.toUpperCase(), password: 'correct horse 9' };
    expect(await client.run(EmailChange, input)).toEqual({ emailChange: { userErrors: [] } });
    const letter = await awaitMessage(app, next);
    expect(await client.run(Contact)).toEqual({ me: { email, isEmailVerified: true } });
    expect(await verify(tokenIn(letter))).toEqual(DONE);
    expect(await client.run(Contact)).toEqual({ me: { email: next, isEmailVerified: true } });
    expect((await signIn(app, email)).userErrors[0]!.code).toBe('INVALID_CREDENTIALS');
    expect((await signIn(app, next)).userErrors).toEqual([]);
  });

  it('needs the password, and an address', async () => {
    const { client } = await newcomer();
    const email = newAddress();
    const refused = (code: string, path: string) => ({
      emailChange: { userErrors: [{ code, path: [path] }] },
    });
    expect(await client.run(EmailChange, { email })).toEqual(refused('INVALID_CREDENTIALS', 'password'));
    const wrong = { email, password: 'not the password' };
    expect(await client.run(EmailChange, wrong)).toEqual(refused('INVALID_CREDENTIALS', 'password'));
    expect(await client.run(EmailChange, { email: 'word', password: 'x' })).toEqual(
      refused('INVALID', 'email'),
    );
    await backgroundAtRest(app);
    expect(await messagesTo(app, email)).toEqual([]);
  });

  it('answers the same for an address that belongs to someone, who gets a letter without a token', async () => {
    const taken = newAddress('taken');
    await app.composed.apis.identity.ensureUser({ email: taken, password: 'the owner’s own', name: 'Owner' });
    const { client } = await newcomer();
    const input = { email: taken, password: 'correct horse 9' };
    expect(await client.run(EmailChange, input)).toEqual({ emailChange: { userErrors: [] } });
    const letter = await awaitMessage(app, taken);
    expect(letter.subject).toBe('You already have an account');
    expect(letter.text).not.toMatch(/[\w-]{43}/);
  });
});
