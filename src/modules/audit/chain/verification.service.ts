import { z } from 'zod';
import { notFound } from '../../../kernel/errors.js';
import { decodeIdOrNone, type TenantId } from '../../../kernel/ids.js';
import type { RequestContext, TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { platformReader, readerOf } from '../../../platform/db/platform-reader.js';
import type { TenantScope } from '../../../platform/db/scope.js';
import { PLATFORM_STREAM } from '../../../platform/outbox/outbox-event.entity.js';
import { parseInput } from '../../../platform/validation.js';
import { firstProblem, type ChainProblem } from './chain-problem.js';
import type { AuditVerifyArgs } from './verification.type.js';
import type { ChainEnd, ChainRepository } from './chain.repository.js';

/** So many links are checked by one call. */
const MAX_CHECKED = 5_000;

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
  constructor(
    private readonly core: Pick<Core, 'database'>,
    private readonly chains: ChainRepository,
  ) {}

  /** At most {@link MAX_CHECKED} links of the span, in five statements. @throws Refusal INVALID, OUT_OF_RANGE */
  verify(ctx: TenantContext, args: AuditVerifyArgs): Promise<Verification> {
    return this.check(ctx, ctx.clock.now(), args);
  }

  /** The same for an operator: the log of one store, or what belongs to none. @throws Refusal NOT_FOUND for the store */
  async verifyOf(ctx: RequestContext, storeId: string | null, args: AuditVerifyArgs): Promise<Verification> {
    const { database } = this.core;
    const stream = storeId === null ? PLATFORM_STREAM : (decodeIdOrNone('store', storeId) as TenantId);
    const isThere = storeId === null || (await this.chains.hasStore(platformReader(database, ctx), stream));
    if (!isThere) throw notFound(['storeId']);
    return this.check(readerOf(database, ctx, stream), ctx.clock.now(), args);
  }

  private async check(scope: TenantScope, now: Date, args: AuditVerifyArgs): Promise<Verification> {
    const { from, before, after, ...known } = parseInput(rules, args);
    const span = { from: from ?? new Date(0), before: before ?? soon(now) };
    const start = Number(after ?? 0n);
    const found = await this.chains.links(scope, { ...span, after: start, limit: MAX_CHECKED });
    const { waiting, lost } = await this.chains.waitingNow(scope);
    const problem =
      firstProblem(found) ??
      (await this.stranger(scope, span)) ??
      (lost === null ? null : { kind: 'REMOVED' as const, sequence: null, entryId: lost }) ??
      (await this.cutOff(scope, known));
    const links = found.filter(({ sequence }, index) => index > 0 || sequence > start);
    return {
      ...{ checked: links.length, problem, upTo: links.at(-1)?.sequence ?? start, waiting },
      isComplete: found.length <= MAX_CHECKED,
      end: await this.chains.end(scope),
    };
  }

  /** An entry that nobody of the application wrote. */
  private async stranger(
    scope: TenantScope,
    span: { from: Date; before: Date },
  ): Promise<ChainProblem | null> {
    const [stranger] = await this.chains.strangers(scope, span);
    return stranger ? { kind: 'INSERTED', sequence: null, entryId: stranger.entryId } : null;
  }

  /** The place that the caller noted is not there any more, or has another hash. */
  private async cutOff(
    scope: TenantScope,
    { knownSequence, knownHash }: KnownPlace,
  ): Promise<ChainProblem | null> {
    if (knownSequence == null) return null;
    const sequence = Number(knownSequence);
    const hash = await this.chains.hashAt(scope, sequence);
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
