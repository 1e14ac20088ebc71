import { refuse } from '../../../kernel/errors.js';
import { newId, type TenantId } from '../../../kernel/ids.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import type { PlatformTx } from '../../../platform/db/scope.js';
import { onBehalfOf } from '../../../platform/db/unit-of-work.js';
import { addJob } from '../../../platform/jobs/jobs.js';
import { parseInput } from '../../../platform/validation.js';
import type { SubjectsRepository } from '../../customers/index.js';
import type { IdentityApi } from '../../identity/index.js';
import { userEraseRules } from './erasure.rules.js';
import type { ErasuresRepository } from './erasures.repository.js';
import type { SubjectErasure } from './subject-erasure.service.js';

/** Erases in every store what it knows of an erased account: `{ userId }`. */
export const ERASE_ACCOUNT = 'privacy:erase-account';

const AGAIN_MS = 600_000;
const BATCH = 500;

export interface UserErasure {
  readonly id: string;
  readonly reason: string;
  readonly confirmEmail?: string | null | undefined;
}

/** Erasures that people ask for themselves, or operators for them: their account at once, and then what each store knows of it. */
export class AccountErasures {
  constructor(
    private readonly core: Core,
    private readonly identity: Pick<IdentityApi, 'eraseAccount' | 'eraseAccountOf'>,
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
      await this.assertFree(tx, userId, OWN_BUSINESS);
      await addErasure(tx, userId);
    });
  }

  /**
   * The same by an operator, for who cannot sign in any more. An account that is erased already stays so.
   * @throws Refusal NOT_FOUND, REQUIRED, TOO_LONG, INVALID for another address; INVALID_TRANSITION for the operator's own
   * account, the last operator, and whoever works in a store or waits for an order
   */
  eraseOf(ctx: RequestContext, wish: UserErasure): Promise<void> {
    const { id: userId, reason, confirmEmail } = parseInput(userEraseRules, wish, []);
    return this.identity.eraseAccountOf(ctx, { userId, reason, confirmEmail }, async (tx) => {
      await this.assertFree(tx, userId, BUSINESS_OF_OTHERS);
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
        reason: 'The account was erased.',
      });
      return true;
    });
  }

  private async assertFree(tx: PlatformTx, userId: string, texts: typeof OWN_BUSINESS): Promise<void> {
    const { jobs, orders } = await this.erasures.openBusinessOf(tx, userId);
    if (jobs > 0) throw refuse('INVALID_TRANSITION', texts.jobs);
    if (orders > 0) throw refuse('INVALID_TRANSITION', texts.orders);
  }
}

const OWN_BUSINESS = {
  jobs: 'You work in a store: leave it, or hand it over, first.',
  orders: 'Orders of yours are still to be paid or sent: wait for them, or cancel them first.',
};

const BUSINESS_OF_OTHERS = {
  jobs: 'This person works in a store: it must let them go, or be handed over, first.',
  orders: 'Orders of this person are still to be paid or sent: wait until they are, or are cancelled.',
};

function addErasure(tx: PlatformTx, userId: string, runAt?: Date): Promise<void> {
  const key = `${ERASE_ACCOUNT}:${userId}`;
  return addJob(tx, ERASE_ACCOUNT, { userId }, { key, ...(runAt && { runAt }) });
}
