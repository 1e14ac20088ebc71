import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../../../../kernel/clock.js';
import { newId } from '../../../../kernel/ids.js';
import type { MailMessage, MailSender } from '../../mail-sender.js';
import type { SmsMessage, SmsSender } from '../../sms-sender.js';

const MAX_KEPT = 500;
/** So many messages of a process go by before it looks what is too old. */
const TIDY_EVERY = 50;
const SUFFIX = '.json';

/** A message as it is kept. */
export type KeptMessage = { readonly id: string; readonly sentAt: string } & (
  ({ readonly kind: 'mail' } & MailMessage) | ({ readonly kind: 'sms' } & SmsMessage)
);

/**
 * Keeps messages as files instead of sending them: one JSON file each, the newest 500 and for a while some more,
 * shared by all processes that use the folder. Names are ids that sort by time.
 */
export class MessageFolder {
  readonly mail: MailSender = { send: (message) => this.keep('mail', message) };
  readonly sms: SmsSender = { send: (message) => this.keep('sms', message) };

  private kept = 0;

  constructor(
    private readonly directory: string,
    private readonly clock: Clock,
  ) {}

  /** The kept messages, the newest first. */
  async list(): Promise<KeptMessage[]> {
    const messages = await Promise.all(
      (await this.names())
        .reverse()
        .slice(0, MAX_KEPT)
        .map((name) => this.read(name)),
    );
    return messages.filter((message) => message !== null);
  }

  private async keep(kind: 'mail' | 'sms', message: MailMessage | SmsMessage): Promise<void> {
    const id = newId();
    const content = { id, sentAt: this.clock.now().toISOString(), kind, ...message };
    if (this.kept++ % TIDY_EVERY === 0) await this.tidy();
    // Renamed into place, so that a reader never sees half a file.
    const path = join(this.directory, id);
    await this.write(path, JSON.stringify(content, null, 2));
    await rename(path, path + SUFFIX);
  }

  /** Once more when somebody has removed the folder meanwhile. */
  private async write(path: string, text: string): Promise<void> {
    try {
      await writeFile(path, text, { mode: 0o600 });
    } catch (error) {
      emptyWhenMissing(error);
      await mkdir(this.directory, { recursive: true });
      await writeFile(path, text, { mode: 0o600 });
    }
  }

  /** The folder is there, without what is too old. */
  private async tidy(): Promise<void> {
    await mkdir(this.directory, { recursive: true });
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
