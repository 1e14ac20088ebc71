import { AsyncLocalStorage } from 'node:async_hooks';
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg, { type PoolClient } from 'pg';
import type { Clock } from '../../kernel/clock.js';
import type { TenantId } from '../../kernel/ids.js';
import { closingStatements, type Statement } from './closing-writes.js';
import type { Database } from './database.js';
import type { AnyTx, Origin, PlatformTx, TenantTx } from './scope.js';

const MAX_ATTEMPTS = 4;
/** serialization_failure and deadlock_detected: the transaction did nothing, and may succeed when run again. */
const RETRYABLE = new Set(['40001', '40P01']);

/** The part of a context that a transaction needs. */
export interface WriteContext {
  readonly tenantId: TenantId | null;
  readonly origin: Origin;
  /** Told of each statement, so that budgets can be checked. */
  countStatement(): void;
}

/** The same actor and request, writing as another tenant: a store that is being opened, or one that an operator changes. */
export function onBehalfOf(ctx: WriteContext, tenantId: TenantId): WriteContext & { tenantId: TenantId } {
  return { tenantId, origin: ctx.origin, countStatement: () => ctx.countStatement() };
}

const insideTransaction = new AsyncLocalStorage<true>();
let openTransactions = 0;

/**
 * The work, known as being inside a transaction wherever it goes. Following it makes every promise of the process
 * dearer, so nothing is followed while no transaction is open.
 */
async function followed<T>(work: () => Promise<T>): Promise<T> {
  openTransactions++;
  try {
    return await insideTransaction.run(true, work);
  } finally {
    if (--openTransactions === 0) insideTransaction.disable();
  }
}

/**
 * Calls to the outside must not run while locks are held.
 * @throws Error when called inside a transaction
 */
export function assertOutsideTransaction(what: string): void {
  if (isInsideTransaction()) throw new Error(`${what} must not run inside a transaction`);
}

/** Whether the caller's work is part of a transaction, and holds a connection and maybe locks. */
export function isInsideTransaction(): boolean {
  return insideTransaction.getStore() === true;
}

/** The only way to write. */
export class UnitOfWork {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * The work's result, committed as the context's tenant. A thrown error rolls everything back.
   * Deadlocks and serialization failures run the work again in a fresh transaction, so it must have no effect
   * outside the database.
   */
  write<T>(ctx: WriteContext & { tenantId: TenantId }, work: (tx: TenantTx) => Promise<T>): Promise<T> {
    return this.run(ctx, ctx.tenantId, (tx) => work(tx as TenantTx));
  }

  /** Like {@link write}, for data that belongs to no tenant or to several. */
  writePlatform<T>(ctx: WriteContext, work: (tx: PlatformTx) => Promise<T>): Promise<T> {
    return this.run(ctx, null, (tx) => work(tx as PlatformTx));
  }

  private async run<T>(
    ctx: WriteContext,
    tenantId: TenantId | null,
    work: (tx: AnyTx) => Promise<T>,
  ): Promise<T> {
    assertOutsideTransaction('Another transaction');
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(ctx, tenantId, work);
      } catch (error) {
        if (attempt === MAX_ATTEMPTS || !isRetryable(error)) throw error;
        await sleep(randomInt(5, 20 * 2 ** attempt));
      }
    }
  }

  private async attempt<T>(
    ctx: WriteContext,
    tenantId: TenantId | null,
    work: (tx: AnyTx) => Promise<T>,
  ): Promise<T> {
    const effects: (() => void)[] = [];
    const closing = new Map<unknown, () => Statement>();
    const attempted = (client: PoolClient): Promise<T> => {
      const tx = {
        tenantId,
        now: this.clock.now(),
        origin: ctx.origin,
        query: (sql: string, parameters?: readonly unknown[]) => {
          ctx.countStatement();
          return this.database.run(client, sql, parameters);
        },
        writeAtEnd: (key: unknown, statement: () => Statement) => closing.set(key, statement),
        afterCommit: (effect: () => void) => effects.push(effect),
      } as unknown as AnyTx;
      return followed(() => work(tx));
    };
    const result = await this.database.transaction(tenantId, attempted, () => {
      const statements = closingStatements([...closing.values()].map((statement) => statement()));
      statements.forEach(() => ctx.countStatement());
      return statements;
    });
    for (const effect of effects) effect();
    return result;
  }
}

/** Whether the transaction only met another one, and may succeed when run again. */
export function isRetryable(error: unknown): boolean {
  return error instanceof pg.DatabaseError && RETRYABLE.has(error.code ?? '');
}
