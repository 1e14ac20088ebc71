import type { TenantId } from '../../kernel/ids.js';
import type { Database } from '../db/database.js';
import { conditionOf, type EventFilter } from './event-filter.js';
import { LiveEvent, type StoredEvent } from './live-event.js';

const COLUMNS = `sequence, id AS "eventId", type, occurred_at AS "occurredAt", subject_kind AS "subjectKind",
  subject_id AS "subjectId", payload`;

/** A part of a tenant's stream: greater than `after`, up to and including `upTo`. */
export interface Stretch {
  readonly after: number;
  readonly upTo: number;
}

/** All SQL of live streams. */
export class LiveRepository {
  constructor(private readonly database: Database) {}

  /** The last sequence of the tenant's stream; 0 when it has no event. */
  async lastSequence(tenantId: TenantId): Promise<number> {
    const [row] = await this.database.read<{ last: number }>(
      tenantId,
      'SELECT last_sequence AS last FROM outbox_stream WHERE tenant_id = $1',
      [tenantId],
    );
    return row?.last ?? 0;
  }

  /** The same of many tenants by one statement; those without events are left out. */
  lastSequences(tenantIds: readonly TenantId[]): Promise<{ tenantId: TenantId; last: number }[]> {
    return this.database.read(
      null,
      `SELECT tenant_id AS "tenantId", last_sequence AS last FROM outbox_stream WHERE tenant_id = ANY($1::uuid[])`,
      [tenantIds],
    );
  }

  /** Up to `limit` events of the tenant after the sequence, in order. */
  async eventsAfter(tenantId: TenantId, sequence: number, limit: number): Promise<LiveEvent[]> {
    const rows = await this.database.read<StoredEvent>(
      tenantId,
      `SELECT ${COLUMNS} FROM outbox_event WHERE tenant_id = $1 AND sequence > $2 ORDER BY sequence LIMIT $3`,
      [tenantId, sequence, limit],
    );
    return rows.map((row) => new LiveEvent(row));
  }

  /** Up to `limit` events of the stretch that the filter lets pass, in order. */
  async replay(
    tenantId: TenantId,
    { after, upTo }: Stretch,
    filter: EventFilter,
    limit: number,
  ): Promise<LiveEvent[]> {
    const { sql, parameters } = conditionOf(filter, 5);
    const rows = await this.database.read<StoredEvent>(
      tenantId,
      `SELECT ${COLUMNS} FROM outbox_event WHERE tenant_id = $1 AND sequence > $2 AND sequence <= $3 AND ${sql}
       ORDER BY sequence LIMIT $4`,
      [tenantId, after, upTo, limit, ...parameters],
    );
    return rows.map((row) => new LiveEvent(row));
  }

  /** How many events of the stretch are still kept. Sequences have no gaps, so it is all of them or some were removed. */
  async countKept(tenantId: TenantId, { after, upTo }: Stretch): Promise<number> {
    const [row] = await this.database.read<{ kept: number }>(
      tenantId,
      'SELECT count(*) AS kept FROM outbox_event WHERE tenant_id = $1 AND sequence > $2 AND sequence <= $3',
      [tenantId, after, upTo],
    );
    return row!.kept;
  }

  /** The oldest sequence that is kept; null when none is. */
  async oldestSequence(tenantId: TenantId): Promise<number | null> {
    const [row] = await this.database.read<{ oldest: number }>(
      tenantId,
      `SELECT sequence AS oldest FROM outbox_event WHERE tenant_id = $1 AND sequence IS NOT NULL
       ORDER BY sequence LIMIT 1`,
      [tenantId],
    );
    return row?.oldest ?? null;
  }
}
