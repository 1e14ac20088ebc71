import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { encodeId } from '../../../kernel/ids.js';
import type { RequestContext, TenantContext } from '../../../platform/context.js';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';
import { AuditVerification, AuditVerifyArgs } from './verification.type.js';
import type { Verification, VerificationService } from './verification.service.js';

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
    return view(await this.verification.verify(ctx, args));
  }

  @Query(() => AuditVerification, {
    description:
      'The same for operators: the log of what belongs to no store, such as accounts and features, or that of one store.',
  })
  @Cost(500)
  async platformAuditVerify(
    @Ctx() ctx: RequestContext,
    @Args(() => AuditVerifyArgs) args: AuditVerifyArgs,
    @Arg('storeId', () => ID, { nullable: true, description: 'The store; none for what belongs to none.' })
    storeId?: string | null,
  ): Promise<AuditVerification> {
    return view(await this.verification.verifyOf(ctx, storeId ?? null, args));
  }
}

function view({ problem, end, upTo, checked, isComplete, waiting }: Verification): AuditVerification {
  return {
    ...{ checked, isComplete, waiting },
    isIntact: problem === null,
    problem: problem?.kind ?? null,
    problemSequence: problem?.sequence == null ? null : BigInt(problem.sequence),
    problemEntryId: problem?.entryId == null ? null : encodeId('auditEntry', problem.entryId),
    upTo: BigInt(upTo),
    endSequence: BigInt(end?.sequence ?? 0),
    endHash: end?.hash ?? null,
  };
}
