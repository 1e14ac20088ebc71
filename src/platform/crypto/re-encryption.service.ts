import { newId } from '../../kernel/ids.js';
import type { Core } from '../core.js';
import { onBehalfOf } from '../db/unit-of-work.js';
import { openSecret } from './open-secret.js';
import type { SecretColumn } from './secret-column.js';
import type { SecretColumnsRepository, StoredSecret } from './secret-columns.repository.js';

const BATCH = 500;

/** What became of the secrets that were under other keys. */
export interface ReencryptedSecrets {
  /** Under the newest key now. */
  readonly changed: number;
  /** Left as they are: no key opens them. */
  readonly unreadable: number;
}

/** Brings everything that is encrypted to the newest key, so that an old one can be taken out of use. */
export class Reencryption {
  constructor(
    private readonly core: Pick<Core, 'contexts' | 'keyRing' | 'log' | 'unitOfWork'>,
    private readonly columns: readonly SecretColumn[],
    private readonly secrets: SecretColumnsRepository,
  ) {}

  /**
   * All secrets of all stores are encrypted with the newest key, but for those that changed at this moment, which are
   * found the next time. Batch by batch, so it is safe to stop and to repeat. Nothing is looked at while there is only
   * one key.
   */
  async run(signal?: AbortSignal): Promise<ReencryptedSecrets> {
    const total = { changed: 0, unreadable: 0 };
    if (!this.core.keyRing.hasOldKeys) return total;
    for (const column of this.columns) {
      const { changed, unreadable } = await this.runColumn(column, signal);
      total.changed += changed;
      total.unreadable += unreadable;
    }
    const { newestKeyId: key } = this.core.keyRing;
    if (!signal?.aborted) this.core.log.info({ key, ...total }, 'Secrets were brought to the newest key');
    return total;
  }

  private async runColumn(column: SecretColumn, signal?: AbortSignal): Promise<ReencryptedSecrets> {
    const { contexts, keyRing, unitOfWork } = this.core;
    const ctx = contexts.platform(`reencrypt-${newId()}`);
    let [changed, unreadable] = [0, 0];
    let batch: StoredSecret[] = [];
    do {
      const page = { keyId: keyRing.newestKeyId, after: batch.at(-1) ?? null, limit: BATCH };
      batch = await unitOfWork.writePlatform(ctx, (tx) => this.secrets.findOthers(tx, column, page));
      const fresh = batch.flatMap((secret) => this.again(column, secret));
      unreadable += batch.length - fresh.length;
      for (const tenantId of new Set(fresh.map((secret) => secret.tenantId))) {
        const ofTenant = fresh.filter((secret) => secret.tenantId === tenantId);
        const owner = onBehalfOf(ctx, tenantId);
        changed += await unitOfWork.write(owner, (tx) => this.secrets.replace(tx, column, ofTenant));
      }
    } while (batch.length === BATCH && !signal?.aborted);
    return { changed, unreadable };
  }

  /** The secret under the newest key; none where it cannot be read. */
  private again(column: SecretColumn, secret: StoredSecret): (StoredSecret & { fresh: string })[] {
    const context = column.contextOf(secret);
    const clear = openSecret(this.core, secret.text, context);
    return clear === null ? [] : [{ ...secret, fresh: this.core.keyRing.encrypt(clear, context) }];
  }
}
