import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../../../../kernel/clock.js';
import { newId } from '../../../../kernel/ids.js';
import type { MailMessage, MailSender } from '../../mail-sender.js';
import type { SmsMessage, SmsSender } from '../../sms-sender.js';

const MAX_KEPT = 500;
const SUFFIX = '.json';

/** A message as it is kept. */
export type KeptMessage = { readonly id: string; readonly sentAt: string } & (
  ({ readonly kind: 'mail' } & MailMessage) | ({ readonly kind: 'sms' } & SmsMessage)
);

/**
 * Keeps messages as files instead of sending them: one JSON file each, the newest 500, shared by all processes that
 * use the folder. Names are ids that sort by time.
 */
export class MessageFolder {
  readonly mail: MailSender = { send: (message) => this.keep('mail', message) };
  readonly sms: SmsSender = { send: (message) => this.keep('sms', message) };

  constructor(
    private readonly directory: string,
    private readonly clock: Clock,
  ) {}

  /** The kept messages, the newest first. */
  async list(): Promise<KeptMessage[]> {
    const messages = await Promise.all((await this.names()).reverse().map((name) => this.read(name)));
    return messages.filter((message) => message !== null);
  }

  private async keep(kind: 'mail' | 'sms', message: MailMessage | SmsMessage): Promise<void> {
    const id = newId();
    const content = { id, sentAt: this.clock.now().toISOString(), kind, ...message };
    await mkdir(this.directory, { recursive: true });
    // Renamed into place, so that a reader never sees half a file.
    const path = join(this.directory, id);
    await writeFile(path, JSON.stringify(content, null, 2), { mode: 0o600 });
    await rename(path, path + SUFFIX);
    const names = await this.names();
    await Promise.all(
      names.slice(0, -MAX_KEPT).map((name) => rm(join(this.directory, name), { force: true })),
    );
  }

  private async names(): Promise<string[]> {
    const names = await readdir(this.directory).catch(emptyWhenMissing);
    return names.filter((name) => name.endsWith(SUFFIX)).sort();
  }

  /** Null when another process has removed it meanwhile. */
  private async read(name: string): Promise<KeptMessage | null> {
    const text = await readFile(join(this.directory, name), 'utf8').catch(emptyWhenMissing);
    return typeof text === 'string' ? (JSON.parse(text) as KeptMessage) : null;
  }
}

function emptyWhenMissing(error: unknown): never[] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
  throw error;
}
