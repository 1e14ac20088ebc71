import type { TenantContext } from '../../platform/context.js';
import { assertVersion } from '../../platform/db/tenant-repository.js';
import { parseInput } from '../../platform/validation.js';
import type { ReturnChanges } from './return-changes.service.js';
import { noteRules } from './return.rules.js';
import type { ReturnWithLines } from './return-with-lines.js';

/** What the store answers to a request, and to which of its versions. */
export interface ReturnDecision {
  readonly id: string;
  readonly note?: string | null | undefined;
  readonly expectedVersion?: number | null | undefined;
}

/** What the store decides about returns. */
export class ReturnDecisions {
  constructor(private readonly changes: ReturnChanges) {}

  /** The store waits for the goods. @throws VersionConflict, Refusal NOT_FOUND, INVALID_TRANSITION, TOO_LONG */
  approve(ctx: TenantContext, decision: ReturnDecision): Promise<ReturnWithLines> {
    return this.decide(ctx, decision, 'APPROVED');
  }

  /** The store does not take the goods, or does not wait for them any more. @throws as {@link approve} */
  decline(ctx: TenantContext, decision: ReturnDecision): Promise<ReturnWithLines> {
    return this.decide(ctx, decision, 'DECLINED');
  }

  private decide(
    ctx: TenantContext,
    decision: ReturnDecision,
    status: 'APPROVED' | 'DECLINED',
  ): Promise<ReturnWithLines> {
    const note = parseInput(noteRules, decision.note, ['note']) ?? null;
    return this.changes.withLocked(ctx, this.changes.idOf(decision.id), (tx, { found }) => {
      assertVersion(found, decision.expectedVersion);
      return this.changes.move(tx, found, status, { decisionNote: note });
    });
  }
}
