import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../src/kernel/clock.js';
import { clientOf, isAccepted, register, type Refused, type SignedInAnswer } from '../../support/accounts.js';
import { awaitMessage, codeIn } from '../../support/mailbox.js';
import { startTestApp } from '../../support/test-app.js';

const MINUTE_MS = 60_000;
const clock = new ManualClock(new Date('2026-11-21T12:00:00Z'));
const app = await startTestApp({ clock, background: true });

const Request = 'mutation ($phone: String!) { phoneCodeRequest(phone: $phone) { userErrors { code path } } }';
const SignIn = `mutation ($phone: String!, $code: String!, $name: String) {
  phoneSessionCreate(phone: $phone, code: $code, name: $name) {
    session { accessToken refreshToken } user { id email name phone isPhoneVerified } userErrors { code path }
  }
}`;
const Verify = `mutation ($phone: String!, $code: String!) {
  phoneVerify(phone: $phone, code: $code) { user { phone isPhoneVerified } userErrors { code path } }
}`;
const WRONG = { session: null, user: null, userErrors: [{ code: 'INVALID_TOKEN', path: ['code'] }] };

let drawn = 0;
const newPhone = () => `+9665${String(++drawn).padStart(8, '0')}`;

interface PhoneAnswer extends SignedInAnswer {
  readonly user: (SignedInAnswer['user'] & { phone: string; isPhoneVerified: boolean }) | null;
}

async function enter(phone: string, code: string, name?: string): Promise<PhoneAnswer> {
  const data = await clientOf(app).run<{ phoneSessionCreate: PhoneAnswer }>(SignIn, { phone, code, name });
  return data.phoneSessionCreate;
}

async function receiveCode(phone: string, count = 1): Promise<string> {
  expect(await clientOf(app).run(Request, { phone })).toEqual({ phoneCodeRequest: { userErrors: [] } });
  return codeIn(await awaitMessage(app, phone, count));
}

function anotherCode(code: string): string {
  return code === '000000' ? '000001' : '000000';
}

describe('signing in by phone', () => {
  it('makes an account for a phone that none has proven, and enters it from then on', async () => {
    const phone = newPhone();
    const first = await enter(phone, await receiveCode(phone), ' سارة ');
    expect(first.userErrors).toEqual([]);
    expect(first.user).toMatchObject({ email: null, name: 'سارة', phone, isPhoneVerified: true });
    expect(await isAccepted(app, first.session!.accessToken)).toBe(true);
    const second = await enter(phone, await receiveCode(phone, 2));
    expect(second.user).toEqual(first.user);
  });

  it('takes a phone as people write it, and digits of every keyboard', async () => {
    const phone = newPhone();
    const code = await receiveCode(phone);
    const arabic = (text: string) =>
      text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
    const written = arabic(`00${phone.slice(1, 4)} ${phone.slice(4, 7)}-${phone.slice(7)}`);
    expect((await enter(written, ` ${arabic(code)} `)).user!.phone).toBe(phone);
  });

  it('takes a code once, also of uses at once', async () => {
    const phone = newPhone();
    const code = await receiveCode(phone);
    const answers = await Promise.all(Array.from({ length: 5 }, () => enter(phone, code)));
    expect(answers.filter(({ session }) => session !== null)).toHaveLength(1);
    expect(await enter(phone, code)).toEqual(WRONG);
  });

  it('takes a code for five minutes', async () => {
    const phone = newPhone();
    const code = await receiveCode(phone);
    clock.advance(5 * MINUTE_MS);
    expect(await enter(phone, code)).toEqual(WRONG);
  });

  it('takes the newest code only', async () => {
    const phone = newPhone();
    const old = await receiveCode(phone);
    clock.advance(1);
    const newest = await receiveCode(phone, 2);
    if (old !== newest) expect(await enter(phone, old)).toEqual(WRONG);
    expect((await enter(phone, newest)).userErrors).toEqual([]);
  });

  it('gives up a code after five wrong tries, though the sign-in limit would allow more', async () => {
    const phone = newPhone();
    const code = await receiveCode(phone);
    for (let i = 0; i < 4; i++) expect(await enter(phone, anotherCode(code))).toEqual(WRONG);
    clock.advance(MINUTE_MS);
    expect(await enter(phone, anotherCode(code))).toEqual(WRONG);
    expect(await enter(phone, code)).toEqual(WRONG);
  });

  it('lets in five wrong codes a minute, also when 30 come at once', async () => {
    const phone = newPhone();
    const wrong = anotherCode(await receiveCode(phone));
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => clientOf(app).send(SignIn, { phone, code: wrong })),
    );
    const throttled = answers.filter(({ errors }) => errors[0]?.extensions.code === 'THROTTLED');
    expect(throttled).toHaveLength(25);
  });

  it('sends five codes a minute and ten an hour to a phone', async () => {
    const phone = newPhone();
    const codes = async () => {
      const answer = await clientOf(app).send(Request, { phone });
      return answer.errors[0]?.extensions['retryAfterMs'] ?? 'sent';
    };
    for (let i = 0; i < 5; i++) expect(await codes()).toBe('sent');
    expect(await codes()).toBe(MINUTE_MS);
    clock.advance(MINUTE_MS);
    for (let i = 0; i < 5; i++) expect(await codes()).toBe('sent');
    clock.advance(MINUTE_MS);
    expect(await codes()).toBe(58 * MINUTE_MS);
  });

  it('answers a request the same whether or not an account has the phone', async () => {
    const known = newPhone();
    await enter(known, await receiveCode(known));
    clock.advance(MINUTE_MS);
    const answers = [];
    for (const phone of [known, newPhone()]) {
      const { status, statements, data } = await clientOf(app).send(Request, { phone });
      answers.push({ status, statements, data });
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  it('stores no code that can be read', async () => {
    const phone = newPhone();
    const code = await receiveCode(phone);
    const rows = await app.database.query<{ hash: string }>(
      `SELECT code_hash AS hash FROM phone_code WHERE phone = $1`,
      [phone],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.hash).not.toContain(code);
  });

  it.each([
    ['nothing', ''],
    ['a word', 'phone'],
    ['a local number', '0512345678'],
    ['10,000 digits', '+9'.repeat(5000)],
    ['a zero byte', '+96651234\u0000'],
  ])('refuses %s for a phone', async (_what, phone) => {
    const { phoneCodeRequest } = await clientOf(app).run<{ phoneCodeRequest: { userErrors: Refused[] } }>(
      Request,
      { phone },
    );
    expect(phoneCodeRequest.userErrors[0]!.path).toEqual(['phone']);
  });

  it.each([
    ['nothing', ''],
    ['10,000 digits', '1'.repeat(10_000)],
    ['a zero byte', '12345\u0000'],
    ['an emoji', '😀'],
  ])('refuses %s for a code', async (_what, code) => {
    const phone = newPhone();
    await receiveCode(phone);
    expect(await enter(phone, code)).toEqual(WRONG);
  });
});

describe('proving a phone', () => {
  it('adds a way into the account', async () => {
    const phone = newPhone();
    const { user, session } = await register(app, { phone });
    const client = clientOf(app, session!.accessToken);
    expect(await client.run('{ me { phone isPhoneVerified } }')).toEqual({
      me: { phone, isPhoneVerified: false },
    });
    const answer = await client.run(Verify, { phone, code: await receiveCode(phone) });
    expect(answer['phoneVerify']).toEqual({ user: { phone, isPhoneVerified: true }, userErrors: [] });
    const entered = await enter(phone, await receiveCode(phone, 2));
    expect(entered.user!.id).toBe(user!.id);
  });

  it('is what an account needs before its phone opens it', async () => {
    const phone = newPhone();
    const { user } = await register(app, { phone });
    const entered = await enter(phone, await receiveCode(phone));
    expect(entered.user!.id).not.toBe(user!.id);
  });

  it('is refused for a phone that another account has proven', async () => {
    const phone = newPhone();
    await enter(phone, await receiveCode(phone));
    const client = clientOf(app, (await register(app)).session!.accessToken);
    const answer = await client.run(Verify, { phone, code: await receiveCode(phone, 2) });
    expect(answer['phoneVerify']).toEqual({ user: null, userErrors: [{ code: 'TAKEN', path: ['phone'] }] });
  });
});
