import { hash } from '@node-rs/argon2';
import { describe, expect, it } from 'vitest';
import {
  clientOf,
  isAccepted,
  newAddress,
  PASSWORD,
  register,
  SessionCreate,
  signIn,
} from '../../support/accounts.js';
import { startTestApp } from '../../support/test-app.js';

const app = await startTestApp();

describe('signing in', () => {
  it('opens a session of the account, whatever the case of the address', async () => {
    const email = newAddress();
    const { user } = await register(app, { email });
    const answer = await signIn(app, email.toUpperCase());
    expect(answer.user).toEqual(user);
    expect(await isAccepted(app, answer.session!.accessToken)).toBe(true);
  });

  it('takes the same password from keyboards that spell it differently', async () => {
    const email = newAddress();
    const composed = 'un été ﬁnal';
    await register(app, { email, password: composed });
    expect((await signIn(app, email, composed.normalize('NFD'))).userErrors).toEqual([]);
  });

  it('gives one answer, with as many statements, to everything that is wrong', async () => {
    const [known, proven, locked] = [newAddress('known'), newAddress('proven'), newAddress('locked')];
    await register(app, { email: known });
    await register(app, { email: locked });
    await app.composed.apis.identity.ensureUser({ email: proven, password: PASSWORD, name: 'Proven' });
    await app.database.query(`UPDATE user_account SET locked_at = now() WHERE email = $1`, [locked]);
    const answers = [];
    for (const input of [
      { email: newAddress('unknown'), password: PASSWORD },
      { email: known, password: 'not the password' },
      { email: proven, password: 'not the password' },
      { email: locked, password: PASSWORD },
      { email: known, password: 'x'.repeat(10_000) },
      { email: known, password: '' },
    ]) {
      const { status, statements, data } = await clientOf(app).send(SessionCreate, { input });
      answers.push({ status, statements, data });
    }
    const refusal = {
      session: null,
      user: null,
      userErrors: [
        {
          code: 'INVALID_CREDENTIALS',
          message: 'The e-mail address or the password is not right.',
          path: ['input'],
        },
      ],
    };
    for (const answer of answers) {
      expect(answer).toEqual({
        status: 200,
        statements: answers[0]!.statements,
        data: { sessionCreate: refusal },
      });
    }
  });

  it.each([
    ['nothing', ''],
    ['a word', 'word'],
    ['an emoji', '😀'],
    ['10,000 letters', 'a'.repeat(10_000)],
    ['a zero byte', 'zero\u0000@accounts.test'],
  ])('gives the same answer to %s for an address', async (_what, email) => {
    const { userErrors } = await signIn(app, email);
    expect(userErrors.map(({ code }) => code)).toEqual(['INVALID_CREDENTIALS']);
  });

  it('hashes the password again when the stored hash has other costs', async () => {
    const email = newAddress();
    await register(app, { email });
    const weak = await hash(PASSWORD, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
    await app.database.query(`UPDATE user_account SET password_hash = $2 WHERE email = $1`, [email, weak]);
    expect((await signIn(app, email)).userErrors).toEqual([]);
    const [row] = await app.database.query<{ hash: string }>(
      `SELECT password_hash AS hash FROM user_account WHERE email = $1`,
      [email],
    );
    expect(row!.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await signIn(app, email)).userErrors).toEqual([]);
  });

  it('logs attempts without the address or the password in them', async () => {
    const email = newAddress('logged');
    await register(app, { email });
    await signIn(app, email, 'not the password');
    await signIn(app, email);
    const log = await app.database.query(
      `SELECT method, outcome, account, address FROM login_attempt
       WHERE account = (SELECT account FROM login_attempt ORDER BY attempted_at DESC, id DESC LIMIT 1)
       ORDER BY attempted_at, id`,
    );
    expect(log.map(({ method, outcome }) => [method, outcome])).toEqual([
      ['REGISTRATION', 'SUCCEEDED'],
      ['PASSWORD', 'FAILED'],
      ['PASSWORD', 'SUCCEEDED'],
    ]);
    expect(JSON.stringify(log)).not.toContain('logged');
  });
});
