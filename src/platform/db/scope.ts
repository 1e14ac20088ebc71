import type { TenantId } from '../../kernel/ids.js';
import type { Statement } from './closing-writes.js';

/**
 * What a statement may see. Row-level security lets a tenant scope see the rows of its tenant, and a platform scope
 * the rows of the few tables whose policies name it (see migrations/sql/tenant-isolation.ts).
 */
export interface Scope {
  readonly tenantId: TenantId | null;
  /** Runs one statement and answers its rows as plain objects. */
  query<Row extends object = Record<string, unknown>>(
    sql: string,
    parameters?: readonly unknown[],
  ): Promise<Row[]>;
}

export interface TenantScope extends Scope {
  readonly tenantId: TenantId;
}

export interface PlatformScope extends Scope {
  readonly tenantId: null;
}

declare const transaction: unique symbol;

/** Marks scopes that are inside a transaction. Only the unit of work makes them: writing outside does not compile. */
interface InTransaction {
  readonly [transaction]: true;
  /** The time of this transaction, from the clock. Everything written in it carries the same time. */
  readonly now: Date;
  /** Who acts and for which request; goes into every event. */
  readonly origin: Origin;
  /**
   * Writes before the transaction commits, once for each key: the last statement that was given for it. All such writes
   * of a transaction are one statement, so that none of them may need what another one writes.
   */
  writeAtEnd(key: unknown, statement: () => Statement): void;
  /** Runs after a successful commit, never after a rollback. Must not throw. */
  afterCommit(effect: () => void): void;
}

/** What someone is where they act: in the store, or on the platform. */
export type ActorKind = 'STAFF' | 'BUYER' | 'OPERATOR' | 'VISITOR' | 'SYSTEM';

/** Who caused a change, and through which request. */
export interface Origin {
  readonly userId: string | null;
  readonly actorKind: ActorKind;
  /** The mutation that is being carried out; null where there is none. */
  readonly operationName: string | null;
  readonly requestId: string;
  /** The operator who looks into the store in a session that only reads; null for everyone else. */
  readonly impersonatorId: string | null;
  /** The network address, or network, that the request came from; null for work that no request asked for. */
  readonly client: string | null;
}

/** The origin of work that nobody asked for directly. */
export function systemOrigin(requestId: string): Origin {
  const nobody = { userId: null, impersonatorId: null, operationName: null, client: null };
  return { ...nobody, actorKind: 'SYSTEM', requestId };
}

export type TenantTx = TenantScope & InTransaction;
export type PlatformTx = PlatformScope & InTransaction;
export type AnyTx = Scope & InTransaction;
