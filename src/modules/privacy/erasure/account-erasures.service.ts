import { refuse } from '../../../kernel/errors.js';
import { newId, type TenantId } from '../../../kernel/ids.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import type { PlatformTx } from '../../../platform/db/scope.js';
import { onBehalfOf } from '../../../platform/db/unit-of-work.js';
import { addJob } from '../../../platform/jobs/jobs.js';
import type { SubjectsRepository } from '../../customers/index.js';
import type { IdentityApi } from '../../identity/index.js';
import type { ErasuresRepository } from './erasures.repository.js';
import type { SubjectErasure } from './subject-erasure.service.js';

/** Erases in every store what it knows of an erased account: `{ userId }`. */
export const ERASE_ACCOUNT = 'privacy:erase-account';

const AGAIN_MS = 600_000;
const BATCH = 500;

/** Erasures that people ask for themselves: their account at once, and then what each store knows of it. */
export class AccountErasures {
  constructor(
    private readonly core: Core,
    private readonly identity: Pick<IdentityApi, 'eraseAccount'>,
    private readonly subjects: SubjectsRepository,
    private readonly erasures: ErasuresRepository,
    private readonly work: SubjectErasure,
  ) {}

  /**
   * The account names nobody any more and nothing opens it. Stores follow within seconds; a checkout that was under way
   * is finished first.
   * @throws Refusal INVALID_CREDENTIALS; INVALID_TRANSITION for whoever works in a store or waits for an order
   */
  erase(ctx: RequestContext, userId: string, password: string | null): Promise<void> {
    return this.identity.eraseAccount(ctx, { userId, password }, async (tx) => {
      await this.assertFree(tx, userId);
      await addErasure(tx, userId);
    });
  }

  /** What the stores know of an erased account is gone. Where an order is under way, it is tried again later. */
  async eraseInStores(userId: string): Promise<void> {
    const ctx = this.core.contexts.platform(`privacy-${newId()}`);
    const stores = await this.erasures.storesOf(platformReader(this.core.database, ctx), userId);
    const waits: boolean[] = [];
    for (const tenantId of stores) waits.push(!(await this.eraseInStore(userId, tenantId)));
    if (!waits.includes(true)) return;
    const runAt = new Date(this.core.clock.now().getTime() + AGAIN_MS);
    await this.core.unitOfWork.writePlatform(ctx, (tx) => addErasure(tx, userId, runAt));
  }

  /** Takes up what an order that came at the last moment has left behind. */
  async sweep(): Promise<void> {
    const ctx = this.core.contexts.platform(`privacy-${newId()}`);
    await this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      for (const userId of await this.erasures.leftovers(tx, BATCH)) await addErasure(tx, userId);
    });
  }

  /** Whether the store knows nothing of the account any more. */
  private eraseInStore(userId: string, tenantId: TenantId): Promise<boolean> {
    const ctx = onBehalfOf(this.core.contexts.platform(`privacy-${newId()}`), tenantId);
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const known = await this.subjects.ofUser(tx, userId);
      const record = known && (await this.subjects.lock(tx, known.customerId));
      const subject = record ?? { customerId: null, userId, email: null, phone: null };
      if ((await this.work.obstaclesOf(tx, subject)).length > 0) return false;
      await this.work.erase(tx, subject, {
        requestedBy: userId,
        reason: 'The account was erased by its owner.',
      });
      return true;
    });
  }

  private async assertFree(tx: PlatformTx, userId: string): Promise<void> {
    const { jobs, orders } = await this.erasures.openBusinessOf(tx, userId);
    if (jobs > 0) {
      throw refuse('INVALID_TRANSITION', 'You work in a store: leave it, or hand it over, first.');
    }
    if (orders > 0) {
      const message = 'Orders of yours are still to be paid or sent: wait for them, or cancel them first.';
      throw refuse('INVALID_TRANSITION', message);
    }
  }
}

function addErasure(tx: PlatformTx, userId: string, runAt?: Date): Promise<void> {
  const key = `${ERASE_ACCOUNT}:${userId}`;
  return addJob(tx, ERASE_ACCOUNT, { userId }, { key, ...(runAt && { runAt }) });
}
