import { noteChange, noteCreated, noteRead, noteUpdated } from '../../../platform/audit/row-changes.js';
import { changesOf, columnsOf, insertRows } from '../../../platform/db/rows.js';
import type { PlatformTx, Scope, TenantScope } from '../../../platform/db/scope.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import { AnnouncementEntity } from './announcement.entity.js';

const COLUMNS = columnsOf(AnnouncementEntity, 'a');

/** So many are shown to a merchant at once, what matters most first. */
const MAX_SHOWN = 50;

/** Whether an announcement is for a store: all, those on its plan, or this one. */
const CONCERNS = `(a.plan_code IS NULL OR a.plan_code = (SELECT t.plan_code FROM tenant t WHERE t.id = $1))
  AND (a.store_id IS NULL OR a.store_id = $1)`;

/** All SQL of announcements. */
export class AnnouncementsRepository {
  /** What concerns the scope's store now, without what the user has put away. */
  shownTo(scope: TenantScope, userId: string, now: Date): Promise<AnnouncementEntity[]> {
    return scope.query<AnnouncementEntity>(
      `SELECT ${COLUMNS} FROM announcement a
       WHERE a.ends_at > $3 AND a.starts_at <= $3 AND ${CONCERNS}
         AND NOT EXISTS (SELECT FROM announcement_dismissal d WHERE d.user_id = $2 AND d.announcement_id = a.id)
       ORDER BY array_position(ARRAY['CRITICAL', 'WARNING', 'INFO'], a.severity), a.starts_at DESC, a.id DESC
       LIMIT ${MAX_SHOWN}`,
      [scope.tenantId, userId, now],
    );
  }

  /** Whether the announcement concerns the scope's store, and has not ended. */
  async concerns(scope: TenantScope, id: string, now: Date): Promise<boolean> {
    const rows = await scope.query(
      `SELECT a.id FROM announcement a WHERE a.id = $2 AND a.starts_at <= $3 AND a.ends_at > $3 AND ${CONCERNS}
       FOR KEY SHARE OF a`,
      [scope.tenantId, id, now],
    );
    return rows.length > 0;
  }

  async dismiss(scope: Scope, given: { userId: string; id: string; now: Date }): Promise<void> {
    await scope.query(
      `INSERT INTO announcement_dismissal (user_id, announcement_id, dismissed_at) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING`,
      [given.userId, given.id, given.now],
    );
  }

  listPage(scope: Scope, page: PageStatement): Promise<AnnouncementEntity[]> {
    return scope.query<AnnouncementEntity>(
      `SELECT ${COLUMNS} FROM announcement a WHERE true ${page.condition} ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      page.parameters,
    );
  }

  async insert(tx: PlatformTx, row: Partial<AnnouncementEntity>): Promise<AnnouncementEntity> {
    const [inserted] = await insertRows(tx, AnnouncementEntity, [
      { ...row, createdAt: tx.now, updatedAt: tx.now },
    ]);
    noteCreated(tx, AnnouncementEntity, [inserted!]);
    return inserted!;
  }

  async lock(tx: PlatformTx, id: string): Promise<AnnouncementEntity | null> {
    const [row] = await tx.query<AnnouncementEntity>(
      `SELECT ${COLUMNS} FROM announcement a WHERE a.id = $1 FOR UPDATE`,
      [id],
    );
    if (row) noteRead(tx, AnnouncementEntity, [row]);
    return row ?? null;
  }

  /** Changes the named columns of an announcement that is locked; its version grows. */
  async update(tx: PlatformTx, id: string, change: Partial<AnnouncementEntity>): Promise<AnnouncementEntity> {
    const { assignments, parameters } = changesOf(AnnouncementEntity, { ...change, updatedAt: tx.now }, 1);
    const [row] = await tx.query<AnnouncementEntity>(
      `UPDATE announcement a SET version = version + 1, ${assignments.join(', ')} WHERE a.id = $1 RETURNING ${COLUMNS}`,
      [id, ...parameters],
    );
    noteUpdated(tx, AnnouncementEntity, row!, change);
    return row!;
  }

  /** The announcement that was removed; null when there was none. */
  async remove(tx: PlatformTx, id: string): Promise<AnnouncementEntity | null> {
    const [row] = await tx.query<AnnouncementEntity>(
      `DELETE FROM announcement a WHERE a.id = $1 RETURNING ${COLUMNS}`,
      [id],
    );
    if (row) noteChange(tx, AnnouncementEntity, { before: row, after: null });
    return row ?? null;
  }

  /** What of the audience there is: the names of a plan or a store that lead nowhere are false. */
  async audienceExists(
    tx: PlatformTx,
    { planCode, storeId }: { planCode: string | null; storeId: string | null },
  ): Promise<{ plan: boolean; store: boolean }> {
    const [row] = await tx.query<{ plan: boolean; store: boolean }>(
      `SELECT $1::text IS NULL OR EXISTS (SELECT FROM plan WHERE code = $1) AS plan,
         $2::uuid IS NULL OR EXISTS (SELECT FROM tenant WHERE id = $2) AS store`,
      [planCode, storeId],
    );
    return row!;
  }
}
