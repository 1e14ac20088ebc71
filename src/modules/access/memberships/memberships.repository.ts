import { noteChange, noteReturned, wasAndIs } from '../../../platform/audit/row-changes.js';
import type { TenantId } from '../../../kernel/ids.js';
import type { Role } from '../../../platform/context.js';
import type { Database } from '../../../platform/db/database.js';
import { columnsOf } from '../../../platform/db/rows.js';
import type { PlatformScope, TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { inOrderOf } from '../../../platform/graphql/loader.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import { MembershipEntity } from './membership.entity.js';
import type { StaffRole } from './staff-role.js';

const COLUMNS = columnsOf(MembershipEntity, 'm');
const CHANGED = wasAndIs(MembershipEntity, 'm');

/** All SQL about who is what in which store. */
export class MembershipsRepository {
  constructor(private readonly database: Database) {}

  /** What users are in a store, in the order of their ids; null for those who are nothing there. */
  async rolesOf(storeId: string, userIds: readonly string[]): Promise<(Role | null)[]> {
    const rows = await this.database.read<{ userId: string; role: Role }>(
      storeId as TenantId,
      'SELECT user_id AS "userId", role FROM membership WHERE tenant_id = $1 AND user_id = ANY($2::uuid[])',
      [storeId, userIds],
    );
    return inOrderOf(userIds, rows, ({ userId }) => userId).map((row) => row?.role ?? null);
  }

  async find(scope: TenantScope, userId: string): Promise<MembershipEntity | null> {
    const [row] = await scope.query<MembershipEntity>(
      `SELECT ${COLUMNS} FROM membership m WHERE m.tenant_id = $1 AND m.user_id = $2`,
      [scope.tenantId, userId],
    );
    return row ?? null;
  }

  /** Memberships of the users in all stores, those they work in first; at most `limit` of each user. */
  listOfUsers(scope: PlatformScope, userIds: readonly string[], limit: number): Promise<MembershipEntity[]> {
    return scope.query<MembershipEntity>(
      `SELECT m.* FROM unnest($1::uuid[]) AS wanted(user_id) CROSS JOIN LATERAL (
         SELECT ${COLUMNS} FROM membership m WHERE m.user_id = wanted.user_id
         ORDER BY m.role = 'CUSTOMER', m.created_at DESC, m.tenant_id LIMIT $2
       ) m`,
      [userIds, limit],
    );
  }

  /** The stores whose staff the user belongs to, at most 500. */
  async workplacesOf(scope: PlatformScope, userId: string): Promise<TenantId[]> {
    const rows = await scope.query<{ tenantId: TenantId }>(
      `SELECT m.tenant_id AS "tenantId" FROM membership m WHERE m.user_id = $1 AND m.role <> 'CUSTOMER'
       ORDER BY m.tenant_id LIMIT 500`,
      [userId],
    );
    return rows.map(({ tenantId }) => tenantId);
  }

  listStaff(scope: TenantScope, page: PageStatement): Promise<MembershipEntity[]> {
    return scope.query<MembershipEntity>(
      `SELECT ${COLUMNS} FROM membership m
       WHERE m.tenant_id = $1 AND m.role <> 'CUSTOMER' ${page.condition}
       ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      [scope.tenantId, ...page.parameters],
    );
  }

  /** Whether someone with this address works in the store. */
  async worksHere(scope: TenantScope, email: string): Promise<boolean> {
    const rows = await scope.query(
      `SELECT m.user_id FROM membership m JOIN user_account u ON u.id = m.user_id
       WHERE m.tenant_id = $1 AND m.role <> 'CUSTOMER' AND u.email = $2 LIMIT 1`,
      [scope.tenantId, email],
    );
    return rows.length > 0;
  }

  /**
   * Makes the user a customer unless they are a member already. Answers whether they became one. The audit log, which
   * keeps everything, does not learn which accounts buy here.
   */
  async insertCustomer(tx: TenantTx, userId: string): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO membership AS m (tenant_id, user_id, role, created_at, updated_at)
       VALUES ($1, $2, 'CUSTOMER', $3, $3) ON CONFLICT DO NOTHING RETURNING m.role`,
      [tx.tenantId, userId, tx.now],
    );
    return rows.length > 0;
  }

  /** Puts the user on the staff. Answers null when they are on it already. */
  async enlist(tx: TenantTx, userId: string, role: StaffRole): Promise<MembershipEntity | null> {
    const [row] = await tx.query<MembershipEntity>(
      `WITH m AS (
         INSERT INTO membership AS m (tenant_id, user_id, role, created_at, updated_at) VALUES ($1, $2, $3, $4, $4)
         ON CONFLICT (tenant_id, user_id) DO UPDATE SET role = excluded.role, updated_at = excluded.updated_at
         WHERE m.role = 'CUSTOMER' RETURNING m.*)
       SELECT ${COLUMNS}, ${CHANGED}
       FROM m LEFT JOIN membership was ON was.tenant_id = $1 AND was.user_id = m.user_id`,
      [tx.tenantId, userId, role, tx.now],
    );
    noteReturned(tx, MembershipEntity, row ? [row] : []);
    return row ?? null;
  }

  /**
   * Changes the role of someone who works in the store and does not own it. Answers null otherwise, so that the store's
   * owner stays one whatever happens at the same time.
   */
  async changeRole(tx: TenantTx, userId: string, role: Role): Promise<MembershipEntity | null> {
    const [row] = await tx.query<MembershipEntity>(
      `UPDATE membership m SET role = $3, updated_at = $4
       FROM (SELECT * FROM membership WHERE tenant_id = $1 AND user_id = $2 FOR NO KEY UPDATE) was
       WHERE m.tenant_id = $1 AND m.user_id = was.user_id AND m.role <> 'CUSTOMER'
         AND NOT EXISTS (SELECT 1 FROM tenant t WHERE t.id = m.tenant_id AND t.owner_id = m.user_id)
       RETURNING ${COLUMNS}, ${CHANGED}`,
      [tx.tenantId, userId, role, tx.now],
    );
    noteReturned(tx, MembershipEntity, row ? [row] : []);
    return row ?? null;
  }

  /** Ends a membership, but never that of the store's owner. Answers what it was. */
  async remove(tx: TenantTx, userId: string): Promise<MembershipEntity | null> {
    const [row] = await tx.query<MembershipEntity>(
      `DELETE FROM membership m WHERE m.tenant_id = $1 AND m.user_id = $2
         AND NOT EXISTS (SELECT 1 FROM tenant t WHERE t.id = m.tenant_id AND t.owner_id = m.user_id)
       RETURNING ${COLUMNS}`,
      [tx.tenantId, userId],
    );
    if (row) noteChange(tx, MembershipEntity, { before: row, after: null });
    return row ?? null;
  }
}
