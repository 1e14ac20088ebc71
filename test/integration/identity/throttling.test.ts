import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../src/kernel/clock.js';
import { clientOf, newAddress, PASSWORD, register, signIn, type Refused } from '../../support/accounts.js';
import type { GraphqlAnswer } from '../../support/client.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const clock = new ManualClock(new Date('2026-11-21T12:00:00Z'));
const first = await startTestApp({ clock, environment: { LIMIT_ALIASES: '100', LIMIT_MUTATIONS: '100' } });
const second = await startTestApp({ clock, beside: first });

const attempts = (count: number, email: string, password = 'not the password') =>
  `mutation { ${Array.from(
    { length: count },
    (_, index) =>
      `a${index}: sessionCreate(input: { email: "${email}", password: "${password}" }) { userErrors { code } }`,
  ).join('\n')} }`;

/** How many of the tries in an answer were let in. */
function letIn({ data }: GraphqlAnswer<Record<string, { userErrors: unknown[] } | null>>): number {
  return Object.values(data ?? {}).filter((answer) => answer !== null).length;
}

async function tryOnce(app: TestApp, email: string) {
  const answer = await clientOf(app).send<Record<string, { userErrors: { code: string }[] }>>(
    attempts(1, email),
  );
  return answer.errors[0]?.extensions ?? answer.data!['a0']!.userErrors[0];
}

describe('failed sign-ins', () => {
  it('are five a minute for an account, also as 20 aliases of one document', async () => {
    const email = newAddress();
    await register(first, { email });
    clock.advance(60_000);
    const answer = await clientOf(first).send(attempts(20, email));
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['THROTTLED']);
    const [row] = await first.database.query<{ failed: number }>(
      `SELECT count(*)::int AS failed FROM login_attempt WHERE outcome = 'FAILED' AND attempted_at = $1`,
      [clock.now()],
    );
    expect(row!.failed).toBe(5);
  });

  it('are five a minute when 50 come at once to two processes', async () => {
    const email = newAddress();
    clock.advance(60_000);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => tryOnce(index % 2 === 0 ? first : second, email)),
    );
    const count = (code: string) => answers.filter((answer) => answer!.code === code).length;
    expect([count('INVALID_CREDENTIALS'), count('THROTTLED')]).toEqual([5, 45]);
  });

  it('tell when to try again, and are let in then', async () => {
    const email = newAddress();
    await clientOf(first).send(attempts(5, email));
    clock.advance(20_000);
    expect(await tryOnce(first, email)).toMatchObject({ code: 'THROTTLED', retryAfterMs: 40_000 });
    clock.advance(39_999);
    expect(await tryOnce(first, email)).toMatchObject({ code: 'THROTTLED', retryAfterMs: 1 });
    clock.advance(1);
    expect(await tryOnce(first, email)).toMatchObject({ code: 'INVALID_CREDENTIALS' });
  });

  it('of one account leave the others alone', async () => {
    const [attacked, other] = [newAddress(), newAddress()];
    await clientOf(first).send(attempts(6, attacked));
    expect(await tryOnce(first, other)).toMatchObject({ code: 'INVALID_CREDENTIALS' });
  });

  it('count the same for addresses without an account', async () => {
    const [known, unknown] = [newAddress(), newAddress()];
    await register(first, { email: known });
    clock.advance(60_000);
    const answers = await Promise.all(
      [known, unknown].map((email) => clientOf(first).send(attempts(7, email))),
    );
    const [a, b] = answers.map(({ errors, data }) => ({
      data,
      codes: errors.map(({ extensions }) => extensions.code),
    }));
    expect(a).toEqual(b);
  });

  it('close the account for the right password, too', async () => {
    const email = newAddress();
    await register(first, { email });
    clock.advance(60_000);
    await clientOf(first).send(attempts(5, email));
    const answer = await clientOf(first).send(attempts(1, email, PASSWORD));
    expect(answer.errors[0]!.extensions.code).toBe('THROTTLED');
  });
});

describe('successful sign-ins', () => {
  it('are not counted', async () => {
    const email = newAddress();
    await register(first, { email });
    clock.advance(60_000);
    const answer = await clientOf(first).send(attempts(20, email, PASSWORD));
    expect(letIn(answer as never)).toBe(20);
  });

  it('are all let in when 50 of one account come at once to two processes', async () => {
    const email = newAddress();
    await register(first, { email });
    clock.advance(60_000);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        clientOf(index % 2 === 0 ? first : second).send(attempts(1, email, PASSWORD)),
      ),
    );
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(answers.map((answer) => letIn(answer as never))).toEqual(answers.map(() => 1));
  });

  it('leave no room for more than five guesses among them', async () => {
    const email = newAddress();
    await register(first, { email });
    clock.advance(60_000);
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        clientOf(index % 2 === 0 ? first : second).send(
          attempts(1, email, index % 4 < 2 ? PASSWORD : 'not the password'),
        ),
      ),
    );
    const [row] = await first.database.query<{ failed: number }>(
      `SELECT count(*)::int AS failed FROM login_attempt WHERE outcome = 'FAILED' AND attempted_at = $1`,
      [clock.now()],
    );
    expect(row!.failed).toBe(5);
  });
});

describe('registrations', () => {
  it('count like failed sign-ins, or they would be a way to guess passwords', async () => {
    const email = newAddress();
    clock.advance(60_000);
    for (const guess of [1, 2, 3, 4, 5]) await register(first, { email, password: `a guess ${guess}` });
    await expect(register(first, { email, password: 'a guess 6' })).rejects.toThrow('THROTTLED');
    await expect(signIn(first, email, 'a guess 6')).rejects.toThrow('THROTTLED');
  });
});

describe('a network address', () => {
  it('lets in 50 people at once who know their passwords, beside someone who does not', async () => {
    const environment = { LIMIT_SIGN_INS_PER_ADDRESS: '6', TRUST_PROXY: '1' };
    const app = await startTestApp({ clock, beside: first, environment });
    const office = clientOf(app).with({ 'x-forwarded-for': '203.0.113.20' });
    const people = Array.from({ length: 50 }, () => newAddress());
    for (const email of people) await register(first, { email });
    clock.advance(60_000);
    await office.send(attempts(5, newAddress()));
    const answers = await Promise.all(people.map((email) => office.send(attempts(1, email, PASSWORD))));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(await office.send(attempts(1, newAddress()))).toMatchObject({ errors: [] });
    const { errors } = await office.send(attempts(1, people[0]!, PASSWORD));
    expect(errors[0]!.extensions.code).toBe('THROTTLED');
  });

  it('has its number of failed sign-ins a minute, whatever the accounts', async () => {
    const environment = { LIMIT_SIGN_INS_PER_ADDRESS: '5', TRUST_PROXY: '1' };
    const app = await startTestApp({ clock, beside: first, environment });
    const from = (address: string) => clientOf(app).with({ 'x-forwarded-for': address });
    const codes = async (address: string) => {
      const answer = await from(address).send<Record<string, { userErrors: Refused[] }>>(
        attempts(1, newAddress()),
      );
      return answer.errors[0]?.extensions.code ?? answer.data!['a0']!.userErrors[0]!.code;
    };
    for (let i = 0; i < 5; i++) expect(await codes('203.0.113.7')).toBe('INVALID_CREDENTIALS');
    expect(await codes('203.0.113.7')).toBe('THROTTLED');
    expect(await codes('203.0.113.8')).toBe('INVALID_CREDENTIALS');
    for (let i = 1; i <= 5; i++) expect(await codes(`2001:db8::${i}`)).toBe('INVALID_CREDENTIALS');
    expect(await codes('2001:db8::ffff:1')).toBe('THROTTLED');
  });
});
