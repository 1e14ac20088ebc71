import { refuse } from '../../../kernel/errors.js';
import type { Outbox } from '../../../platform/outbox/outbox.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { addJob } from '../../../platform/jobs/jobs.js';
import type { DataSubject, PersonalData } from '../../../platform/personal-data/personal-data.js';
import { customerErased } from '../privacy.events.js';
import type { CustomerErasureEntity } from './customer-erasure.entity.js';
import type { ErasuresRepository } from './erasures.repository.js';

/** Takes long things out soon after an erasure: `{ tenantId, customerId, userId }`. */
export const FINISH_ERASURE = 'privacy:finish-erasure';

/** Takes out of one store what tells who a buyer is, wherever its modules keep it. */
export class SubjectErasure {
  constructor(
    private readonly outbox: Outbox,
    private readonly erasures: ErasuresRepository,
    private readonly personalData: readonly PersonalData[],
  ) {}

  /**
   * Nothing of the subject is left that names them, but for what {@link FINISH_ERASURE} takes out later. Their record
   * must be locked, so that no order is placed meanwhile.
   * @throws Refusal INVALID_TRANSITION while an order, payment, refund or return of theirs is under way
   */
  async erase(
    tx: TenantTx,
    subject: DataSubject,
    by: Pick<CustomerErasureEntity, 'requestedBy' | 'reason'>,
  ): Promise<CustomerErasureEntity | null> {
    const obstacles = await this.obstaclesOf(tx, subject);
    if (obstacles.length > 0) throw refuse('INVALID_TRANSITION', obstacles.join(' '), ['id']);
    for (const part of this.personalData) await part.erase?.(tx, subject);
    const { customerId, userId } = subject;
    await addJob(tx, FINISH_ERASURE, { tenantId: tx.tenantId, customerId, userId });
    if (customerId === null) return null;
    await this.outbox.add(tx, customerErased(customerId));
    return this.erasures.insert(tx, { customerId, ...by });
  }

  /** Why the subject cannot be erased now, in sentences. */
  async obstaclesOf(tx: TenantTx, subject: DataSubject): Promise<string[]> {
    const obstacles: string[] = [];
    for (const part of this.personalData) {
      const obstacle = (await part.obstacle?.(tx, subject)) ?? null;
      if (obstacle !== null) obstacles.push(obstacle);
    }
    return obstacles;
  }

  /** The rest of an erasure. May be repeated. */
  async finish(tx: TenantTx, subject: Pick<DataSubject, 'customerId' | 'userId'>): Promise<void> {
    for (const part of this.personalData) await part.eraseLater?.(tx, subject);
  }
}
