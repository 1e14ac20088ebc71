import { setTimeout as sleep } from 'node:timers/promises';
import type { TestApp } from './test-app.js';

const DEADLINE_MS = 15_000;

export interface ReceivedMessage {
  readonly kind: 'mail' | 'sms';
  readonly to: string;
  readonly subject?: string;
  readonly text: string;
  readonly html?: string;
  readonly language?: string;
}

/** What one address or phone has received, the newest first. Needs an application whose background works. */
export async function messagesTo(app: TestApp, to: string): Promise<ReceivedMessage[]> {
  const response = await fetch(`${app.url}/dev/messages?to=${encodeURIComponent(to)}`);
  const body = (await response.json()) as { messages: ReceivedMessage[] };
  return body.messages;
}

/** The newest message once there are this many for the address or phone. */
export async function awaitMessage(app: TestApp, to: string, count = 1): Promise<ReceivedMessage> {
  const end = performance.now() + DEADLINE_MS;
  for (;;) {
    const messages = await messagesTo(app, to);
    if (messages.length >= count) return messages[0]!;
    if (performance.now() > end) throw new Error(`${messages.length} of ${count} messages reached ${to}`);
    await sleep(50);
  }
}

/** Resolves when every event has been delivered and every job that is due has been done. */
export async function backgroundAtRest(app: TestApp): Promise<void> {
  const end = performance.now() + DEADLINE_MS;
  for (;;) {
    const [waiting] = await app.database.query<{ count: string }>(
      `SELECT (SELECT count(*) FROM outbox_event WHERE sequence IS NULL)
            + (SELECT count(*) FROM outbox_stream s WHERE s.last_sequence > coalesce(
                (SELECT min(position) FROM outbox_position p WHERE p.tenant_id = s.tenant_id), 0))
            + (SELECT count(*) FROM graphile_worker._private_jobs WHERE run_at <= now()) AS count`,
    );
    if (Number(waiting!.count) === 0) return;
    if (performance.now() > end) throw new Error(`${waiting!.count} events or jobs are still waiting`);
    await sleep(50);
  }
}

/** The token in a letter: the last line of its kind is the one for apps. */
export function tokenIn(message: ReceivedMessage): string {
  const token = /^[\w-]{43}$/m.exec(message.text)?.[0];
  if (!token) throw new Error(`No token in: ${message.text}`);
  return token;
}

/** The six digits in a text message. */
export function codeIn(message: ReceivedMessage): string {
  const code = /\b\d{6}\b/.exec(message.text)?.[0];
  if (!code) throw new Error(`No code in: ${message.text}`);
  return code;
}
