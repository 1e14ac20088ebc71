import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  clientOf,
  isAccepted,
  newAddress,
  refresh,
  register,
  SessionRevoke,
  SessionsRevokeAll,
  signIn,
} from '../../support/accounts.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

/** Without Redis nothing tells the second process: this is how long it may go on with what it knows. */
const PROMISED_MS = 5000;

const first = await startTestApp();
const second = await startTestApp({ beside: first });

/** As long as was promised has passed, by the clock that what is remembered grows old by. */
function passPromisedTime(): void {
  const now = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => now() + PROMISED_MS);
}

afterEach(() => {
  vi.restoreAllMocks();
});

const Sessions = '{ me { sessions { id address isCurrent createdAt lastUsedAt expiresAt } } }';

interface ListedSession {
  readonly id: string;
  readonly isCurrent: boolean;
}

async function sessionsOf(app: TestApp, accessToken: string): Promise<ListedSession[]> {
  const { me } = await clientOf(app, accessToken).run<{ me: { sessions: ListedSession[] } }>(Sessions);
  return me.sessions;
}

describe('signing out', () => {
  it('ends this session and no other, for both of its tokens', async () => {
    const email = newAddress();
    const kept = (await register(first, { email })).session!;
    const ended = (await signIn(first, email)).session!;
    await clientOf(first, ended.accessToken).run(SessionRevoke);
    expect(await isAccepted(first, ended.accessToken)).toBe(false);
    expect((await refresh(first, ended.refreshToken)).userErrors[0]!.code).toBe('INVALID_TOKEN');
    expect(await isAccepted(first, kept.accessToken)).toBe(true);
  });

  it('ends another session of the user by its id', async () => {
    const email = newAddress();
    const phone = (await register(first, { email })).session!;
    const laptop = (await signIn(first, email)).session!;
    const listed = await sessionsOf(first, laptop.accessToken);
    expect(listed.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true]);
    const { id } = listed.find(({ isCurrent }) => !isCurrent)!;
    await clientOf(first, laptop.accessToken).run(SessionRevoke, { id });
    expect(await isAccepted(first, phone.accessToken)).toBe(false);
    expect(await sessionsOf(first, laptop.accessToken)).toEqual([
      expect.objectContaining({ isCurrent: true }),
    ]);
  });

  it("answers for another user's session as for none, and ends nothing", async () => {
    const mine = (await register(first)).session!;
    const theirs = (await register(first)).session!;
    const [{ id }] = (await sessionsOf(first, theirs.accessToken)) as [ListedSession];
    const answers = [];
    for (const tried of [id, 'ses_01M7YR30ZYED6SAVT7N8RH27YH', 'user_01M7YR30ZYED6SAVT7N8RH27YH', '', '😀']) {
      answers.push(await clientOf(first, mine.accessToken).run(SessionRevoke, { id: tried }));
    }
    for (const answer of answers) {
      expect(answer).toEqual({
        sessionRevoke: {
          userErrors: [
            { code: 'NOT_FOUND', message: 'You have no open session with this id.', path: ['id'] },
          ],
        },
      });
    }
    expect(await isAccepted(first, theirs.accessToken)).toBe(true);
  });

  it('needs a user', async () => {
    for (const document of [SessionRevoke, SessionsRevokeAll]) {
      const answer = await clientOf(first).send(document);
      expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    }
  });
});

describe('signing out everywhere', () => {
  it('ends all sessions, on another process within five seconds', async () => {
    const email = newAddress();
    const sessions = [(await register(first, { email })).session!];
    for (let i = 0; i < 3; i++) sessions.push((await signIn(second, email)).session!);
    // The second process has just seen that they are live.
    for (const { accessToken } of sessions) expect(await isAccepted(second, accessToken)).toBe(true);
    const answer = await clientOf(first, sessions[0]!.accessToken).run(SessionsRevokeAll);
    expect(answer['sessionsRevokeAll']).toEqual({ endedCount: 4, userErrors: [] });
    for (const { accessToken } of sessions) expect(await isAccepted(first, accessToken)).toBe(false);
    passPromisedTime();
    for (const { accessToken } of sessions) expect(await isAccepted(second, accessToken)).toBe(false);
    for (const { refreshToken } of sessions) {
      expect((await refresh(second, refreshToken)).userErrors[0]!.code).toBe('INVALID_TOKEN');
    }
  });

  it('leaves other users alone', async () => {
    const [mine, theirs] = [(await register(first)).session!, (await register(first)).session!];
    await clientOf(first, mine.accessToken).run(SessionsRevokeAll);
    expect(await isAccepted(first, theirs.accessToken)).toBe(true);
  });
});

describe('an account that an operator locks', () => {
  it('is out within five seconds on every process', async () => {
    const { user, session } = await register(first);
    expect(await isAccepted(first, session!.accessToken)).toBe(true);
    expect(await isAccepted(second, session!.accessToken)).toBe(true);
    await first.database.query(`UPDATE user_account SET locked_at = now() WHERE email = $1`, [user!.email]);
    passPromisedTime();
    expect(await isAccepted(first, session!.accessToken)).toBe(false);
    expect(await isAccepted(second, session!.accessToken)).toBe(false);
  });
});

describe('the flag of an operator', () => {
  it('counts at once where it was set, and is shown to its owner only', async () => {
    const { session, user } = await register(first);
    const client = clientOf(first, session!.accessToken);
    const query = '{ me { isSuperAdmin } }';
    expect(await client.run(query)).toEqual({ me: { isSuperAdmin: false } });
    const [row] = await first.database.query<{ id: string }>(`SELECT id FROM user_account WHERE email = $1`, [
      user!.email,
    ]);
    await first.composed.apis.identity.setSuperAdmin(row!.id, true);
    expect(await client.run(query)).toEqual({ me: { isSuperAdmin: true } });
    const found = await first.composed.apis.identity.authenticate(session!.accessToken);
    expect(found).toEqual({ userId: row!.id, sessionId: expect.any(String) as string, isSuperAdmin: true });
  });
});
