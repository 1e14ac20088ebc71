import { z } from 'zod';
import type { TenantContext } from '../../../platform/context.js';
import { parseInput } from '../../../platform/validation.js';
import { firstProblem, type ChainProblem } from './chain-problem.js';
import type { AuditVerifyArgs } from './verification.type.js';
import type { ChainEnd, ChainRepository } from './chain.repository.js';

/** So many links are checked by one call. */
export const MAX_CHECKED = 5_000;

/** Numbers of places, as far as a JavaScript number is exact. */
const place = z.bigint().min(0n).max(BigInt(Number.MAX_SAFE_INTEGER));

const rules = z
  .object({ from: z.date().nullish(), before: z.date().nullish(), after: place.nullish() })
  .extend({ knownSequence: place.nullish() })
  .extend({
    knownHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullish(),
  });

export interface Verification {
  readonly checked: number;
  readonly problem: ChainProblem | null;
  /** The last link that was checked; go on after it when more follow. */
  readonly upTo: number;
  readonly isComplete: boolean;
  readonly end: ChainEnd | null;
  readonly waiting: number;
}

/** Finds out whether the log still says what was written. */
export class VerificationService {
  constructor(private readonly chains: ChainRepository) {}

  /** At most {@link MAX_CHECKED} links of the span, in five statements. @throws Refusal INVALID, OUT_OF_RANGE */
  async verify(ctx: TenantContext, args: AuditVerifyArgs): Promise<Verification> {
    const { from, before, after, ...known } = parseInput(rules, args);
    const span = { from: from ?? new Date(0), before: before ?? soon(ctx.clock.now()) };
    const start = Number(after ?? 0n);
    const found = await this.chains.links(ctx, { ...span, after: start, limit: MAX_CHECKED });
    const { waiting, lost } = await this.chains.waitingNow(ctx);
    const problem =
      firstProblem(found) ??
      (await this.stranger(ctx, span)) ??
      (lost === null ? null : { kind: 'REMOVED' as const, sequence: null, entryId: lost }) ??
      (await this.cutOff(ctx, known));
    const links = found.filter(({ sequence }, index) => index > 0 || sequence > start);
    return {
      ...{ checked: links.length, problem, upTo: links.at(-1)?.sequence ?? start, waiting },
      isComplete: found.length <= MAX_CHECKED,
      end: await this.chains.end(ctx),
    };
  }

  /** An entry that nobody of the application wrote. */
  private async stranger(
    ctx: TenantContext,
    span: { from: Date; before: Date },
  ): Promise<ChainProblem | null> {
    const [stranger] = await this.chains.strangers(ctx, span);
    return stranger ? { kind: 'INSERTED', sequence: null, entryId: stranger.entryId } : null;
  }

  /** The place that the caller noted is not there any more, or has another hash. */
  private async cutOff(
    ctx: TenantContext,
    { knownSequence, knownHash }: KnownPlace,
  ): Promise<ChainProblem | null> {
    if (knownSequence == null) return null;
    const sequence = Number(knownSequence);
    const hash = await this.chains.hashAt(ctx, sequence);
    return hash !== null && hash === knownHash ? null : { kind: 'CHANGED', sequence, entryId: null };
  }
}

interface KnownPlace {
  readonly knownSequence?: bigint | null | undefined;
  readonly knownHash?: string | null | undefined;
}

/** Entries that are written while we look belong to the span too. */
function soon(now: Date): Date {
  return new Date(now.getTime() + 60_000);
}
