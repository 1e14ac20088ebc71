import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { DataSubject } from '../../../platform/personal-data/personal-data.js';

/** A buyer's record as what data is about. */
export interface KnownSubject extends DataSubject {
  readonly customerId: string;
  readonly version: number;
  readonly erasedAt: Date | null;
}

const SELECT = `SELECT id AS "customerId", user_id AS "userId", email, phone, version, erased_at AS "erasedAt"
  FROM customer WHERE tenant_id = $1`;

/** SQL of customers as those whom data is about; erased ones as well. */
export class SubjectsRepository {
  async find(scope: TenantScope, customerId: string): Promise<KnownSubject | null> {
    const [row] = await scope.query<KnownSubject>(`${SELECT} AND id = $2`, [scope.tenantId, customerId]);
    return row ?? null;
  }

  async ofUser(scope: TenantScope, userId: string): Promise<KnownSubject | null> {
    const [row] = await scope.query<KnownSubject>(`${SELECT} AND user_id = $2`, [scope.tenantId, userId]);
    return row ?? null;
  }

  /** The record, locked until the transaction ends: no order of the buyer is placed meanwhile. */
  async lock(tx: TenantTx, customerId: string): Promise<KnownSubject | null> {
    const [row] = await tx.query<KnownSubject>(`${SELECT} AND id = $2 FOR UPDATE`, [tx.tenantId, customerId]);
    return row ?? null;
  }
}
