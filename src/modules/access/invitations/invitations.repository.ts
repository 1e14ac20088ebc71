import { noteReturned, wasAndIs } from '../../../platform/audit/row-changes.js';
import { columnsOf } from '../../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { TenantRepository } from '../../../platform/db/tenant-repository.js';
import type { PageStatement } from '../../../platform/graphql/page.js';
import type { InvitationTally } from './invitation-limits.js';
import { StaffInvitationEntity } from './staff-invitation.entity.js';

const IS_OPEN = 'accepted_at IS NULL AND revoked_at IS NULL';

/** All SQL about invitations. */
export class InvitationsRepository extends TenantRepository<StaffInvitationEntity> {
  constructor() {
    super(StaffInvitationEntity);
  }

  listOpen(scope: TenantScope, page: PageStatement): Promise<StaffInvitationEntity[]> {
    return this.select(
      scope,
      `AND ${IS_OPEN} ${page.condition} ORDER BY ${page.orderBy} LIMIT ${page.limit}`,
      page.parameters,
    );
  }

  /** The open invitation of the address, expired ones included. */
  async findOpenByEmail(scope: TenantScope, email: string): Promise<StaffInvitationEntity | null> {
    const [row] = await this.select(scope, `AND email = $2 AND ${IS_OPEN}`, [email]);
    return row ?? null;
  }

  /** Whether an invitation of the store has a token with this hash. */
  async hasToken(scope: TenantScope, tokenHash: string): Promise<boolean> {
    return (await this.select(scope, 'AND token_hash = $2', [tokenHash])).length > 0;
  }

  /** The invitation that can be accepted with the token of this hash, locked until the transaction ends. */
  async lockAcceptable(tx: TenantTx, tokenHash: string): Promise<StaffInvitationEntity | null> {
    const [row] = await this.select(tx, `AND token_hash = $2 AND ${IS_OPEN} AND expires_at > $3 FOR UPDATE`, [
      tokenHash,
      tx.now,
    ]);
    return row ?? null;
  }

  async tally(tx: TenantTx, dayAgo: Date): Promise<InvitationTally> {
    const [row] = await tx.query<InvitationTally>(
      `SELECT count(*) FILTER (WHERE ${IS_OPEN} AND i.expires_at > $2) AS open,
         count(*) FILTER (WHERE i.created_at > $3) AS recent,
         coalesce((SELECT used FROM plan_usage u WHERE u.tenant_id = $1 AND u.metric = 'STAFF'), 0) AS staff,
         (SELECT max FROM plan_usage u WHERE u.tenant_id = $1 AND u.metric = 'STAFF') AS "maxStaff"
       FROM staff_invitation i WHERE i.tenant_id = $1`,
      [tx.tenantId, tx.now, dayAgo],
    );
    return row!;
  }

  /** Ends an open invitation. Answers null when there is no such invitation, or it is no longer open. */
  async revoke(tx: TenantTx, id: string): Promise<StaffInvitationEntity | null> {
    const [row] = await tx.query<StaffInvitationEntity>(
      `UPDATE staff_invitation i SET revoked_at = $3, token_hash = NULL FROM (
         SELECT * FROM staff_invitation WHERE tenant_id = $1 AND id = $2 AND ${IS_OPEN} FOR NO KEY UPDATE
       ) was WHERE i.tenant_id = $1 AND i.id = was.id
       RETURNING ${columnsOf(StaffInvitationEntity, 'i')}, ${wasAndIs(StaffInvitationEntity, 'i')}`,
      [tx.tenantId, id, tx.now],
    );
    noteReturned(tx, StaffInvitationEntity, row ? [row] : []);
    return row ?? null;
  }

  /** Stores the hash of the token that was made for the letter, if the invitation can still be accepted. */
  async giveToken(tx: TenantTx, id: string, tokenHash: string): Promise<StaffInvitationEntity | null> {
    const [row] = await tx.query<StaffInvitationEntity>(
      `UPDATE staff_invitation SET token_hash = $3
       WHERE tenant_id = $1 AND id = $2 AND ${IS_OPEN} AND expires_at > $4 RETURNING ${this.columns}`,
      [tx.tenantId, id, tokenHash, tx.now],
    );
    return row ?? null;
  }

  /** Forgets invitations that ended before the time, so that addresses of strangers are not kept. */
  async removeOld(tx: TenantTx, expiredBefore: Date): Promise<void> {
    await tx.query(`DELETE FROM staff_invitation WHERE tenant_id = $1 AND expires_at < $2`, [
      tx.tenantId,
      expiredBefore,
    ]);
  }
}
