import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../src/kernel/clock.js';
import {
  clientOf,
  isAccepted,
  newAddress,
  PASSWORD,
  refresh,
  register,
  signIn,
  type SignedInAnswer,
} from '../../support/accounts.js';
import { awaitMessage, backgroundAtRest, messagesTo, tokenIn } from '../../support/mailbox.js';
import { startTestApp } from '../../support/test-app.js';

const HOUR_MS = 3_600_000;
const clock = new ManualClock(new Date('2026-11-21T12:00:00Z'));
const app = await startTestApp({ clock, background: true });

const ResetRequest = `mutation ($email: String!) { passwordResetRequest(email: $email) { userErrors { code path } } }`;
const Reset = `mutation ($token: String!, $newPassword: String!) {
  passwordReset(token: $token, newPassword: $newPassword) { userErrors { code path } }
}`;
const Change = `mutation ($currentPassword: String!, $newPassword: String!) {
  passwordChange(currentPassword: $currentPassword, newPassword: $newPassword) { userErrors { code path } }
}`;
const NEW_PASSWORD = 'a new password';
const DONE = { passwordReset: { userErrors: [] } };
const REFUSED = { passwordReset: { userErrors: [{ code: 'INVALID_TOKEN', path: ['token'] }] } };

const ask = (email: string) => clientOf(app).run(ResetRequest, { email });
interface Answered {
  readonly passwordReset: { readonly userErrors: readonly unknown[] };
}

const reset = (token: string, newPassword = NEW_PASSWORD) =>
  clientOf(app).run<Answered>(Reset, { token, newPassword });

async function owner(): Promise<string> {
  const email = newAddress('owner');
  await app.composed.apis.identity.ensureUser({ email, password: PASSWORD, name: 'Owner', language: 'tr' });
  return email;
}

describe('a forgotten password', () => {
  it('is replaced by the token of a letter, once, and ends all sessions', async () => {
    const email = await owner();
    const before = (await signIn(app, email)).session!;
    await ask(email);
    const letter = await awaitMessage(app, email);
    expect(letter).toMatchObject({ subject: 'Yeni bir parola seçin', language: 'tr' });
    expect(await reset(tokenIn(letter))).toEqual(DONE);
    expect(await isAccepted(app, before.accessToken)).toBe(false);
    expect((await refresh(app, before.refreshToken)).userErrors[0]!.code).toBe('INVALID_TOKEN');
    expect((await signIn(app, email)).userErrors[0]!.code).toBe('INVALID_CREDENTIALS');
    expect((await signIn(app, email, NEW_PASSWORD)).userErrors).toEqual([]);
    expect(await reset(tokenIn(letter), 'yet another one')).toEqual(REFUSED);
    const notice = await awaitMessage(app, email, 2);
    expect(notice.subject).toBe('Parolanız değiştirildi');
  });

  it('is replaced by one of many uses at once', async () => {
    const email = await owner();
    await ask(email);
    const token = tokenIn(await awaitMessage(app, email));
    const passwords = Array.from({ length: 8 }, (_, index) => `password of try ${index}`);
    const answers = await Promise.all(passwords.map((password) => reset(token, password)));
    const winners = passwords.filter((_, index) => answers[index]!.passwordReset.userErrors.length === 0);
    expect(winners).toHaveLength(1);
    expect((await signIn(app, email, winners[0])).userErrors).toEqual([]);
  });

  it('keeps the token when the new password is refused', async () => {
    const email = await owner();
    await ask(email);
    const token = tokenIn(await awaitMessage(app, email));
    expect(await reset(token, 'short')).toEqual({
      passwordReset: { userErrors: [{ code: 'INVALID', path: ['newPassword'] }] },
    });
    expect(await reset(token)).toEqual(DONE);
  });

  it('has an hour, and only the newest token', async () => {
    const email = await owner();
    await ask(email);
    const old = tokenIn(await awaitMessage(app, email));
    await ask(email);
    const newest = tokenIn(await awaitMessage(app, email, 2));
    expect(await reset(old)).toEqual(REFUSED);
    clock.advance(HOUR_MS);
    expect(await reset(newest)).toEqual(REFUSED);
  });

  it('proves the address, and removes a phone that was added before', async () => {
    const email = newAddress('squatted');
    const squatter = await register(app, { email, password: 'the squatter’s own', phone: '+966512345678' });
    await awaitMessage(app, email);
    await app.database.query(`UPDATE user_account SET phone_verified_at = now() WHERE email = $1`, [email]);
    await ask(email);
    await reset(tokenIn(await awaitMessage(app, email, 2)));
    const { session } = await signIn(app, email, NEW_PASSWORD);
    const { me } = await clientOf(app, session!.accessToken).run(
      '{ me { isEmailVerified isPhoneVerified phone } }',
    );
    expect(me).toEqual({ isEmailVerified: true, isPhoneVerified: false, phone: null });
    expect(await isAccepted(app, squatter.session!.accessToken)).toBe(false);
  });

  it('answers for an unknown address as for a known one, with as many statements, and writes to nobody', async () => {
    const [known, unknown] = [await owner(), newAddress('unknown')];
    const answers = [];
    for (const email of [known, unknown]) {
      const { status, statements, data } = await clientOf(app).send(ResetRequest, { email });
      answers.push({ status, statements, data });
    }
    expect(answers[0]).toEqual(answers[1]);
    await backgroundAtRest(app);
    expect(await messagesTo(app, known)).toHaveLength(1);
    expect(await messagesTo(app, unknown)).toEqual([]);
  });

  it('is asked for at most five times a minute, and nobody is told', async () => {
    const email = await owner();
    for (let i = 0; i < 9; i++)
      expect(await ask(email)).toEqual({ passwordResetRequest: { userErrors: [] } });
    await backgroundAtRest(app);
    expect(await messagesTo(app, email)).toHaveLength(5);
  });

  it('leaves no token in events or jobs', async () => {
    const email = await owner();
    await ask(email);
    const token = tokenIn(await awaitMessage(app, email));
    const stored = await app.database.query<{ row: string }>(
      `SELECT e::text AS row FROM outbox_event e UNION ALL SELECT t::text FROM user_token t
       UNION ALL SELECT j::text FROM graphile_worker._private_jobs j`,
    );
    expect(stored.length).toBeGreaterThan(0);
    for (const { row } of stored) expect(row).not.toContain(token);
  });

  it.each([
    ['nothing', ''],
    ['10,000 letters', 'x'.repeat(10_000)],
    ['a zero byte', '\u0000'],
  ])('refuses %s for a token', async (_what, token) => {
    expect(await reset(token)).toEqual(REFUSED);
  });
});

describe('changing the password', () => {
  it('ends the other sessions and keeps this one', async () => {
    const email = newAddress();
    const here = (await register(app, { email })).session!;
    const there = (await signIn(app, email)).session!;
    const client = clientOf(app, here.accessToken);
    const input = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD };
    expect(await client.run(Change, input)).toEqual({ passwordChange: { userErrors: [] } });
    expect(await isAccepted(app, here.accessToken)).toBe(true);
    expect(await isAccepted(app, there.accessToken)).toBe(false);
    expect((await signIn(app, email, NEW_PASSWORD)).userErrors).toEqual([]);
  });

  it('needs the current password, and is throttled with the sign-ins', async () => {
    const email = newAddress();
    const client = clientOf(app, (await register(app, { email })).session!.accessToken);
    clock.advance(60_000);
    const wrong = { currentPassword: 'not the password', newPassword: NEW_PASSWORD };
    const refusal = {
      passwordChange: { userErrors: [{ code: 'INVALID_CREDENTIALS', path: ['currentPassword'] }] },
    };
    for (let i = 0; i < 5; i++) expect(await client.run(Change, wrong)).toEqual(refusal);
    const answer = await client.send(Change, { ...wrong, currentPassword: PASSWORD });
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['THROTTLED']);
    await expect(signIn(app, email)).rejects.toThrow('THROTTLED');
    clock.advance(60_000);
    expect((await signIn(app, email)).userErrors).toEqual([]);
  });

  it('refuses a weak one and changes nothing', async () => {
    const email = newAddress();
    const client = clientOf(app, (await register(app, { email })).session!.accessToken);
    const weak = { currentPassword: PASSWORD, newPassword: '12345678' };
    expect(await client.run(Change, weak)).toEqual({
      passwordChange: { userErrors: [{ code: 'INVALID', path: ['newPassword'] }] },
    });
    expect((await signIn(app, email)).userErrors).toEqual([]);
  });

  it('does not let a sign-in with the old password slip through while it happens', async () => {
    const email = newAddress();
    const client = clientOf(app, (await register(app, { email })).session!.accessToken);
    const [, ...signIns] = await Promise.all([
      client.run(Change, { currentPassword: PASSWORD, newPassword: NEW_PASSWORD }),
      ...Array.from({ length: 3 }, () =>
        clientOf(app).send<{ sessionCreate: SignedInAnswer }>(
          `mutation { sessionCreate(input: { email: "${email}", password: "${PASSWORD}" }) { session { accessToken } } }`,
        ),
      ),
    ]);
    for (const { data } of signIns) {
      const token = data?.sessionCreate.session?.accessToken;
      if (token) expect(await isAccepted(app, token)).toBe(false);
    }
  });
});
