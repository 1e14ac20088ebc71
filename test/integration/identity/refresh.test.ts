import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../src/kernel/clock.js';
import { isAccepted, refresh, register, type Tokens } from '../../support/accounts.js';
import { startTestApp } from '../../support/test-app.js';

const DAY_MS = 86_400_000;
const clock = new ManualClock(new Date('2026-11-21T12:00:00Z'));
const app = await startTestApp({ clock });

const OVER = {
  session: null,
  userErrors: [
    { code: 'INVALID_TOKEN', message: 'The session is over. Sign in again.', path: ['refreshToken'] },
  ],
};

async function newSession(): Promise<Tokens> {
  return (await register(app)).session!;
}

async function endReasons(accessToken: string): Promise<unknown[]> {
  const { sid } = JSON.parse(Buffer.from(accessToken.split('.')[1]!, 'base64url').toString()) as {
    sid: string;
  };
  const rows = await app.database.query<{ reason: unknown }>(
    `SELECT end_reason AS reason FROM user_session WHERE id = $1`,
    [sid],
  );
  return rows.map(({ reason }) => reason);
}

describe('refreshing', () => {
  it('gives new tokens of the same session, each refresh token once', async () => {
    const tokens = await newSession();
    clock.advance(1000);
    const { session, userErrors } = await refresh(app, tokens.refreshToken);
    expect(userErrors).toEqual([]);
    expect(session!.refreshToken).not.toBe(tokens.refreshToken);
    expect(session!.accessToken).not.toBe(tokens.accessToken);
    expect((await refresh(app, session!.refreshToken)).userErrors).toEqual([]);
  });

  it('works while the access token in the header is expired', async () => {
    const tokens = await newSession();
    clock.advance(11 * 60_000);
    expect(await isAccepted(app, tokens.accessToken)).toBe(false);
    const { session } = await refresh(app, tokens.refreshToken);
    expect(await isAccepted(app, session!.accessToken)).toBe(true);
  });

  it('ends the whole session when a used token comes again, also the tokens of whoever came first', async () => {
    const tokens = await newSession();
    const thief = (await refresh(app, tokens.refreshToken)).session!;
    expect(await isAccepted(app, thief.accessToken)).toBe(true);
    expect(await refresh(app, tokens.refreshToken)).toEqual(OVER);
    expect(await refresh(app, thief.refreshToken)).toEqual(OVER);
    expect(await isAccepted(app, thief.accessToken)).toBe(false);
    expect(await isAccepted(app, tokens.accessToken)).toBe(false);
    expect(await endReasons(tokens.accessToken)).toEqual(['TOKEN_REUSED']);
  });

  it('ends the session when a token from many refreshes ago comes again', async () => {
    const tokens = await newSession();
    let newest = tokens;
    for (let i = 0; i < 5; i++) newest = (await refresh(app, newest.refreshToken)).session!;
    await refresh(app, tokens.refreshToken);
    expect(await refresh(app, newest.refreshToken)).toEqual(OVER);
  });

  it('has one winner when a token comes twenty times at once, and ends the session', async () => {
    const tokens = await newSession();
    const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(app, tokens.refreshToken)));
    const winners = answers.filter(({ session }) => session !== null);
    expect(winners).toHaveLength(1);
    expect(await refresh(app, winners[0]!.session!.refreshToken)).toEqual(OVER);
  });

  it('leaves the other sessions of the user alone', async () => {
    const input = { email: 'two-devices@accounts.test' };
    const [phone, laptop] = [(await register(app, input)).session!, (await register(app, input)).session!];
    await refresh(app, phone.refreshToken);
    await refresh(app, phone.refreshToken);
    expect(await isAccepted(app, laptop.accessToken)).toBe(true);
    expect((await refresh(app, laptop.refreshToken)).userErrors).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['made-up text', 'made up'],
    ['10,000 letters', 'x'.repeat(10_000)],
    ['an emoji', '😀'],
    ['a zero byte', 'zero\u0000'],
  ])('answers the same to %s for a token', async (_what, token) => {
    expect(await refresh(app, token)).toEqual(OVER);
  });

  it('stores hashes of the tokens only', async () => {
    const { refreshToken } = await newSession();
    const rows = await app.database.query(`SELECT 1 FROM refresh_token WHERE token_hash = $1`, [
      refreshToken,
    ]);
    expect(rows).toEqual([]);
  });
});

describe('the life of a session', () => {
  it('ends 30 days after its last use', async () => {
    const tokens = await newSession();
    clock.advance(30 * DAY_MS - 1000);
    const { session } = await refresh(app, tokens.refreshToken);
    clock.advance(30 * DAY_MS);
    expect(await refresh(app, session!.refreshToken)).toEqual(OVER);
  });

  it('ends after 90 days, however much it is used', async () => {
    let { refreshToken } = await newSession();
    for (let week = 0; week < 12; week++) {
      clock.advance(7 * DAY_MS);
      refreshToken = (await refresh(app, refreshToken)).session!.refreshToken;
    }
    clock.advance(6 * DAY_MS);
    expect(await refresh(app, refreshToken)).toEqual(OVER);
  });

  it('is over for a locked account', async () => {
    const { user, session } = await register(app, { email: 'locked@accounts.test' });
    await app.database.query(`UPDATE user_account SET locked_at = now() WHERE email = $1`, [user!.email]);
    expect(await refresh(app, session!.refreshToken)).toEqual(OVER);
    expect(await endReasons(session!.accessToken)).toEqual([null]);
  });
});
