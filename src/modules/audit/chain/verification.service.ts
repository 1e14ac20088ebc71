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
import type { ChainEnd, ChainRepository, StoredLink, TimeSpan } from './chain.repository.js';

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
    const rows = await this.chains.links(scope, { ...span, after: start, limit: MAX_CHECKED + 1 });
    const page = pageOf(rows, start, from != null);
    const { waiting, lost } = await this.chains.waitingNow(scope);
    const end = await this.chains.end(scope);
    const problem =
      firstProblem(page.links, page.first) ??
      missingOf(end, start) ??
      (await this.stranger(scope, timesOf(page, span, start))) ??
      lostOf(lost) ??
      (await this.cutOff(scope, known));
    const checked = page.links.filter(({ sequence }) => sequence >= page.first);
    return {
      ...{ checked: checked.length, problem, upTo: checked.at(-1)?.sequence ?? start, waiting },
      ...{ isComplete: page.isLast, end },
    };
  }

  /** An entry that nobody of the application wrote. */
  private async stranger(scope: TenantScope, span: TimeSpan): Promise<ChainProblem | null> {
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

/** What one call checks: at most {@link MAX_CHECKED} links, and before them the one that they are tied to. */
interface LinkPage {
  readonly links: readonly StoredLink[];
  readonly first: number;
  readonly isLast: boolean;
}

function pageOf(rows: readonly StoredLink[], start: number, isLater: boolean): LinkPage {
  const first = isLater ? (rows[0]?.first ?? start + 1) : start + 1;
  const links = rows.slice(0, rows[0]?.sequence === first - 1 ? MAX_CHECKED + 1 : MAX_CHECKED);
  return { links, first, isLast: links.length === rows.length };
}

/** An entry that was removed while it waited. */
function lostOf(entryId: string | null): ChainProblem | null {
  return entryId === null ? null : { kind: 'REMOVED', sequence: null, entryId };
}

/** The chain lacks its first link, or that one up to which the caller says that it was checked. */
function missingOf(end: { sequence: number; first: number } | null, start: number): ChainProblem | null {
  const isCut = end !== null && end.first !== 1;
  if (!isCut && start <= (end?.sequence ?? 0)) return null;
  return { kind: 'REMOVED', sequence: isCut ? 1 : start, entryId: null };
}

/**
 * Where to look for entries without a place. Each page looks from the link before its first to its last one, by the
 * times of their entries; the first page also at what is earlier, the last at what is later. Together they leave out
 * nothing, whatever the order of the times.
 */
function timesOf({ links, isLast }: LinkPage, span: TimeSpan, start: number): TimeSpan {
  const [tie] = links;
  const last = links.at(-1);
  return {
    from: start > 0 && tie ? later(span.from, tie.entryAt) : span.from,
    before: isLast || !last ? span.before : last.entryAt,
  };
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}

/** Entries that are written while we look belong to the span too. */
function soon(now: Date): Date {
  return new Date(now.getTime() + 60_000);
}
