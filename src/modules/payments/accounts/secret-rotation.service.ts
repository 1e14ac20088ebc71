import { newId } from '../../../kernel/ids.js';
import type { Core } from '../../../platform/core.js';
import type { PaymentAccountsRepository } from './payment-accounts.repository.js';
import { lockSecrets, openSecrets } from './secret-box.js';

const BATCH = 100;

/** Brings stored secrets to the newest encryption key, so that an old one can be taken out of use. */
export class SecretRotation {
  constructor(
    private readonly core: Pick<Core, 'contexts' | 'keyRing' | 'unitOfWork'>,
    private readonly accounts: PaymentAccountsRepository,
  ) {}

  /** All secrets that no one else holds at this moment are encrypted with the newest key. Safe to stop and repeat. */
  async run(signal?: AbortSignal): Promise<void> {
    const { contexts, keyRing, unitOfWork } = this.core;
    const ctx = contexts.platform(`reencrypt-${newId()}`);
    for (let changed = BATCH; changed === BATCH && !signal?.aborted;) {
      changed = await unitOfWork.writePlatform(ctx, async (tx) => {
        const rows = await this.accounts.lockEncryptedOtherwise(tx, keyRing.newestKeyId, BATCH);
        for (const row of rows) {
          await this.accounts.replaceSecrets(tx, row, lockSecrets(keyRing, row, openSecrets(keyRing, row))!);
        }
        return rows.length;
      });
    }
  }
}
