import { notFound, refuse } from '../../../kernel/errors.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { assertVersion } from '../../../platform/db/tenant-repository.js';
import { parseInput } from '../../../platform/validation.js';
import { viewerId } from '../../../platform/viewer.js';
import type { SubjectsRepository } from '../../customers/index.js';
import type { CustomerErasureEntity } from './customer-erasure.entity.js';
import { customerEraseRules } from './erasure.rules.js';
import type { ErasuresRepository } from './erasures.repository.js';
import type { SubjectErasure } from './subject-erasure.service.js';

export interface ErasureWish {
  readonly id: string;
  readonly reason: string;
  readonly expectedVersion?: number | null | undefined;
  readonly confirmEmail?: string | null | undefined;
}

/** Erasures that merchants ask for. */
export class CustomerErasures {
  constructor(
    private readonly core: Core,
    private readonly subjects: SubjectsRepository,
    private readonly erasures: ErasuresRepository,
    private readonly work: SubjectErasure,
  ) {}

  /**
   * The customer is erased; one who was erased before answers that erasure. A checkout of the customer that runs at the
   * same time either comes first, and the erasure is refused until its order has ended, or begins a new record.
   * @throws Refusal NOT_FOUND, REQUIRED, TOO_LONG, INVALID for another address, INVALID_TRANSITION while business of the
   * customer is under way; VersionConflict
   */
  erase(ctx: TenantContext, wish: ErasureWish): Promise<CustomerErasureEntity> {
    const { id, reason, expectedVersion, confirmEmail } = parseInput(customerEraseRules, wish, []);
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const subject = await this.subjects.lock(tx, id);
      if (!subject) throw notFound(['id']);
      if (subject.erasedAt) return (await this.erasures.find(tx, id))!;
      assertVersion(subject, expectedVersion);
      if (confirmEmail != null && confirmEmail !== subject.email) {
        const message = 'This is not the e-mail address of the customer. Read the customer again.';
        throw refuse('INVALID', message, ['confirmEmail']);
      }
      return (await this.work.erase(tx, subject, { requestedBy: viewerId(ctx), reason }))!;
    });
  }
}
