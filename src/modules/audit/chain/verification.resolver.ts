import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { encodeId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';
import { AuditVerification, AuditVerifyArgs } from './verification.type.js';
import type { VerificationService } from './verification.service.js';

@Resolver()
export class VerificationResolver {
  constructor(private readonly verification: VerificationService) {}

  @Query(() => AuditVerification, {
    description:
      'Checks the chain of hashes over the audit log, at most 5,000 entries at once: whether someone changed, removed or put in an entry.',
  })
  @Cost(500)
  async auditVerify(
    @Ctx() ctx: TenantContext,
    @Args(() => AuditVerifyArgs) args: AuditVerifyArgs,
  ): Promise<AuditVerification> {
    const { problem, end, upTo, ...rest } = await this.verification.verify(ctx, args);
    return {
      ...{ checked: rest.checked, isComplete: rest.isComplete, waiting: rest.waiting },
      isIntact: problem === null,
      problem: problem?.kind ?? null,
      problemSequence: problem?.sequence == null ? null : BigInt(problem.sequence),
      problemEntryId: problem?.entryId == null ? null : encodeId('auditEntry', problem.entryId),
      upTo: BigInt(upTo),
      endSequence: BigInt(end?.sequence ?? 0),
      endHash: end?.hash ?? null,
    };
  }
}
