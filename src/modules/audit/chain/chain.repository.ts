import type { TenantId } from '../../../kernel/ids.js';
import type { PlatformScope, TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { FoundLink } from './chain-problem.js';
import type { NewLink } from './link.js';

/** Only one process at a time adds to a store's chain. */
const CHAIN_LOCK = 7_260_031;

/** Everything that an entry says, in one text that is the same wherever it is made. */
const CONTENT = `jsonb_build_array(e.id, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.actor_id,
  e.actor_kind, e.impersonator_id, e.action, e.operation_name, e.request_id, e.client, e.subject_kind, e.subject_id,
  e.part_of, e.before, e.after, e.details, e.state_of, e.state,
  to_char(e.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'))::text`;

/** An entry that waits for its place. */
export interface WaitingEntry {
  readonly entryId: string;
  readonly at: Date;
  readonly content: string;
  /** Since when, exactly. */
  readonly since: string;
}

/** Where a chain ends. */
export interface ChainEnd {
  readonly sequence: number;
  /** Hexadecimal. */
  readonly hash: string;
}

/** A link as it is stored, and what its entry says now. */
export interface StoredLink extends FoundLink {
  /** Where the span begins that was asked for. */
  readonly first: number;
}

/** From then on, and earlier than that. */
export interface TimeSpan {
  readonly from: Date;
  readonly before: Date;
}

/** A link whose entry waited since then. */
export type WaitingLink = NewLink & Pick<WaitingEntry, 'since'>;

/** Links of entries of a span of time, from a number on. */
export interface LinkSpan extends TimeSpan {
  readonly after: number;
  readonly limit: number;
}

/** SQL of the chains. */
export class ChainRepository {
  /** Stores whose entries wait. */
  async waitingStores(scope: PlatformScope, limit: number): Promise<TenantId[]> {
    const rows = await scope.query<{ tenantId: TenantId }>(
      `SELECT tenant_id AS "tenantId" FROM audit_waiting GROUP BY tenant_id ORDER BY min(recorded_at) LIMIT $1`,
      [limit],
    );
    return rows.map(({ tenantId }) => tenantId);
  }

  /** Whether this transaction alone may add to the store's chain. Nobody who writes entries waits for it. */
  async tryLock(tx: TenantTx): Promise<boolean> {
    const [row] = await tx.query<{ isOurs: boolean }>(
      `SELECT pg_try_advisory_xact_lock($1, hashtext($2)) AS "isOurs"`,
      [CHAIN_LOCK, tx.tenantId],
    );
    return row!.isOurs;
  }

  waiting(tx: TenantTx, limit: number): Promise<WaitingEntry[]> {
    return tx.query<WaitingEntry>(
      `SELECT e.id AS "entryId", e.at, ${CONTENT} AS content, w.recorded_at::text AS since FROM audit_waiting w
       JOIN audit_entry e ON e.tenant_id = w.tenant_id AND e.id = w.entry_id
       WHERE w.tenant_id = $1 ORDER BY w.recorded_at, w.entry_id LIMIT $2`,
      [tx.tenantId, limit],
    );
  }

  /** The last link of the store, and the number of its first. */
  async end(scope: TenantScope): Promise<(ChainEnd & { readonly first: number }) | null> {
    const [row] = await scope.query<ChainEnd & { readonly first: number }>(
      `SELECT sequence, encode(hash, 'hex') AS hash,
         (SELECT min(sequence) FROM audit_link WHERE tenant_id = $1) AS first
       FROM audit_link WHERE tenant_id = $1 ORDER BY sequence DESC LIMIT 1`,
      [scope.tenantId],
    );
    return row ?? null;
  }

  /** Adds the links; their entries wait no longer. One statement. */
  async add(tx: TenantTx, links: readonly WaitingLink[]): Promise<void> {
    await tx.query(
      `WITH linked AS (
         INSERT INTO audit_link (tenant_id, sequence, entry_id, entry_at, hash, linked_at)
         SELECT $1, n.sequence, n."entryId", n.at, decode(n.hash, 'hex'), $3
         FROM jsonb_to_recordset($2::jsonb) AS n(sequence bigint, "entryId" uuid, at timestamptz, hash text)
       )
       DELETE FROM audit_waiting w USING jsonb_to_recordset($2::jsonb) AS n("entryId" uuid, since timestamptz)
       WHERE w.tenant_id = $1 AND w.recorded_at = n.since AND w.entry_id = n."entryId"`,
      [tx.tenantId, JSON.stringify(links), tx.now],
    );
  }

  /** The links of the span with the one before them, in their order; where there are none, that one alone. */
  links(scope: TenantScope, { from, before, after, limit }: LinkSpan): Promise<StoredLink[]> {
    return scope.query<StoredLink>(
      `WITH span AS (
         SELECT min(sequence) AS first, max(sequence) AS last FROM audit_link
         WHERE tenant_id = $1 AND entry_at >= $2 AND entry_at < $3 AND sequence > $4
       )
       SELECT span.first, l.sequence, encode(l.hash, 'hex') AS hash, l.entry_id AS "entryId", l.entry_at AS "entryAt",
         e.at, e.recorded_at AS "recordedAt", CASE WHEN e.id IS NOT NULL THEN ${CONTENT} END AS content
       FROM span JOIN audit_link l ON l.tenant_id = $1 AND l.sequence BETWEEN coalesce(span.first - 1, $4) AND coalesce(span.last, $4)
       LEFT JOIN audit_entry e ON e.tenant_id = l.tenant_id AND e.id = l.entry_id
       ORDER BY l.sequence LIMIT $5`,
      [scope.tenantId, from, before, after, limit + 1],
    );
  }

  /** The first entry of the span that has no place in the chain and waits for none. */
  async strangers(scope: TenantScope, { from, before }: TimeSpan): Promise<{ entryId: string; at: Date }[]> {
    return scope.query<{ entryId: string; at: Date }>(
      `SELECT e.id AS "entryId", e.at FROM audit_entry e
       WHERE e.tenant_id = $1 AND e.at >= $2 AND e.at < $3
         AND NOT EXISTS (SELECT FROM audit_link l WHERE l.tenant_id = $1 AND l.entry_id = e.id)
         AND NOT EXISTS (SELECT FROM audit_waiting w WHERE w.tenant_id = $1 AND w.entry_id = e.id)
       ORDER BY e.at, e.id LIMIT 1`,
      [scope.tenantId, from, before],
    );
  }

  /** How many entries wait for their place; and the first that was removed while it waited. */
  async waitingNow(scope: TenantScope): Promise<{ waiting: number; lost: string | null }> {
    const [row] = await scope.query<{ waiting: number; lost: string | null }>(
      `SELECT count(*)::int AS waiting, (array_agg(w.entry_id) FILTER (WHERE e.id IS NULL))[1] AS lost
       FROM audit_waiting w LEFT JOIN audit_entry e ON e.tenant_id = w.tenant_id AND e.id = w.entry_id
       WHERE w.tenant_id = $1`,
      [scope.tenantId],
    );
    return row!;
  }

  async hasStore(scope: PlatformScope, storeId: TenantId): Promise<boolean> {
    return (await scope.query('SELECT id FROM tenant WHERE id = $1', [storeId])).length > 0;
  }

  /** The hash of one link; null where there is none. */
  async hashAt(scope: TenantScope, sequence: number): Promise<string | null> {
    const [row] = await scope.query<{ hash: string }>(
      `SELECT encode(hash, 'hex') AS hash FROM audit_link WHERE tenant_id = $1 AND sequence = $2`,
      [scope.tenantId, sequence],
    );
    return row?.hash ?? null;
  }
}
