import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../src/kernel/clock.js';
import { clientOf, isAccepted, newAddress, refresh, register, signIn } from '../../support/accounts.js';
import { backgroundAtRest } from '../../support/mailbox.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const DAY_MS = 86_400_000;
const TABLES = [
  'user_session',
  'refresh_token',
  'user_token',
  'phone_code',
  'login_attempt',
  'throttle_bucket',
];

async function rowCounts(app: TestApp): Promise<Record<string, number>> {
  const selects = TABLES.map((table) => `SELECT '${table}' AS table, count(*)::int AS count FROM ${table}`);
  const rows = await app.database.query<{ table: string; count: number }>(selects.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ table, count }) => [table, count]));
}

async function prune(app: TestApp): Promise<void> {
  const { tasks } = app.composed.modules.find(({ name }) => name === 'identity')!;
  await tasks!['identity:prune']!({});
}

describe('the nightly clean-up', () => {
  it('keeps what can be used, and removes everything else in the end', async () => {
    const clock = new ManualClock(new Date('2026-11-21T12:00:00Z'));
    const app = await startTestApp({ clock, background: true });
    const email = newAddress();
    const { session } = await register(app, { email });
    const next = (await refresh(app, session!.refreshToken)).session!;
    await signIn(app, email, 'not the password');
    await clientOf(app).run('mutation { phoneCodeRequest(phone: "+966512345678") { userErrors { code } } }');
    await backgroundAtRest(app);
    const before = await rowCounts(app);
    for (const table of TABLES) expect(before[table], table).toBeGreaterThan(0);

    await prune(app);
    expect(await rowCounts(app)).toEqual(before);
    expect(await isAccepted(app, next.accessToken)).toBe(true);

    clock.advance(4 * DAY_MS);
    await prune(app);
    expect(await rowCounts(app)).toMatchObject({
      user_session: 1,
      refresh_token: 2,
      user_token: 0,
      phone_code: 0,
    });
    expect((await refresh(app, next.refreshToken)).userErrors).toEqual([]);

    clock.advance(61 * DAY_MS);
    await prune(app);
    expect(await rowCounts(app)).toEqual(Object.fromEntries(TABLES.map((table) => [table, 0])));
  });
});
