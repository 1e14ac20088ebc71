import { noteCreated } from '../../../platform/audit/row-changes.js';
import { insertRows } from '../../../platform/db/rows.js';
import type { PlatformScope, PlatformTx, Scope, TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { TenantRepository } from '../../../platform/db/tenant-repository.js';
import type { CertificateState } from './certificate-probe.js';
import { TenantDomainEntity } from './tenant-domain.entity.js';

/** A domain whose owner has proven it. */
export type ProvenDomain = TenantDomainEntity & { readonly verifiedAt: Date };

/** All SQL about the domains of stores. */
export class DomainsRepository extends TenantRepository<TenantDomainEntity> {
  constructor() {
    super(TenantDomainEntity);
  }

  /** Domains of the stores, the oldest first. */
  listOfStores(scope: Scope, tenantIds: readonly string[]): Promise<TenantDomainEntity[]> {
    return scope.query<TenantDomainEntity>(
      `SELECT ${this.columns} FROM tenant_domain WHERE tenant_id = ANY($1::uuid[]) ORDER BY created_at, id`,
      [tenantIds],
    );
  }

  async count(scope: TenantScope): Promise<number> {
    const [row] = await scope.query<{ count: number }>(
      `SELECT count(*) AS count FROM tenant_domain WHERE tenant_id = $1 AND kind = 'CUSTOM'`,
      [scope.tenantId],
    );
    return row!.count;
  }

  /** Inserts the domain unless a store has its host; answers null then. */
  async insertUnique(tx: TenantTx, domain: Partial<TenantDomainEntity>): Promise<TenantDomainEntity | null> {
    const row = { ...domain, tenantId: tx.tenantId };
    const [inserted] = await insertRows(tx, TenantDomainEntity, [row], 'ON CONFLICT (host) DO NOTHING');
    noteCreated(tx, TenantDomainEntity, inserted ? [inserted] : []);
    return inserted ?? null;
  }

  /** Proven domains of all stores whose certificate was not looked at since, those that wait longest first. */
  listDue(scope: PlatformScope, lookedAtBefore: Date, limit: number): Promise<ProvenDomain[]> {
    return scope.query<ProvenDomain>(
      `SELECT ${this.columns} FROM tenant_domain
       WHERE verified_at IS NOT NULL AND coalesce(certificate_checked_at, '-infinity') < $1
       ORDER BY certificate_checked_at NULLS FIRST, id LIMIT $2`,
      [lookedAtBefore, limit],
    );
  }

  /** Records a look at the certificate. Answers null when the domain was removed meanwhile. */
  recordLook(tx: TenantTx, id: string, state: CertificateState): Promise<TenantDomainEntity | null> {
    return this.update(tx, id, { ...state, certificateCheckedAt: tx.now });
  }

  /** Frees hosts that were added before the time and never proven, so that nobody can keep a name from its owner. */
  async removeUnproven(tx: PlatformTx, addedBefore: Date): Promise<void> {
    await tx.query(`DELETE FROM tenant_domain WHERE verified_at IS NULL AND created_at < $1`, [addedBefore]);
  }
}
