import type { Database } from '../../platform/db/database.js';
import { changesOf, columnsOf, insertRows } from '../../platform/db/rows.js';
import type { Scope, TenantScope, TenantTx } from '../../platform/db/scope.js';
import type { TenantId } from '../../kernel/ids.js';
import { PlanEntity } from './plan.entity.js';
import type { ListedStore } from './store-directory.js';
import { TenantDomainEntity } from './tenant-domain.entity.js';
import { TenantEntity } from './tenant.entity.js';

const LISTED = columnsOf(TenantEntity, 't', [
  'id',
  'slug',
  'currency',
  'defaultLanguage',
  'languages',
  'isPublished',
  'isActive',
]);

/** All SQL about stores, their domains and plans. */
export class TenantsRepository {
  private readonly columns = columnsOf(TenantEntity, 't');

  constructor(private readonly database: Database) {}

  async listedBySlug(slug: string): Promise<ListedStore | null> {
    const rows = await this.database.read<ListedStore>(
      null,
      `SELECT ${LISTED} FROM tenant t WHERE t.slug = $1`,
      [slug],
    );
    return rows[0] ?? null;
  }

  async listedById(id: string): Promise<ListedStore | null> {
    const rows = await this.database.read<ListedStore>(
      null,
      `SELECT ${LISTED} FROM tenant t WHERE t.id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** The store that has proven this host. */
  async listedByHost(host: string): Promise<ListedStore | null> {
    const rows = await this.database.read<ListedStore>(
      null,
      `SELECT ${LISTED} FROM tenant_domain d JOIN tenant t ON t.id = d.tenant_id
       WHERE d.host = $1 AND d.verified_at IS NOT NULL`,
      [host],
    );
    return rows[0] ?? null;
  }

  async find(scope: TenantScope): Promise<TenantEntity> {
    const rows = await scope.query<TenantEntity>(`SELECT ${this.columns} FROM tenant t WHERE t.id = $1`, [
      scope.tenantId,
    ]);
    return rows[0]!;
  }

  async lock(tx: TenantTx): Promise<TenantEntity> {
    const rows = await tx.query<TenantEntity>(
      `SELECT ${this.columns} FROM tenant t WHERE t.id = $1 FOR UPDATE`,
      [tx.tenantId],
    );
    return rows[0]!;
  }

  /** Inserts the store unless its slug is taken; answers null then. */
  async insert(tx: TenantTx, tenant: Partial<TenantEntity>): Promise<TenantEntity | null> {
    const rows = await insertRows(tx, TenantEntity, [tenant], 'ON CONFLICT (slug) DO NOTHING');
    return rows[0] ?? null;
  }

  async update(tx: Scope, id: TenantId, change: Partial<TenantEntity>): Promise<TenantEntity> {
    const { assignments, parameters } = changesOf(TenantEntity, change, 1);
    const rows = await tx.query<TenantEntity>(
      `UPDATE tenant t SET ${assignments.join(', ')} WHERE t.id = $1 RETURNING ${this.columns}`,
      [id, ...parameters],
    );
    return rows[0]!;
  }

  /** Inserts the domain unless another store has its host; answers null then. */
  async insertDomain(tx: Scope, domain: Partial<TenantDomainEntity>): Promise<TenantDomainEntity | null> {
    const rows = await insertRows(tx, TenantDomainEntity, [domain], 'ON CONFLICT (host) DO NOTHING');
    return rows[0] ?? null;
  }

  plans(scope: Scope): Promise<PlanEntity[]> {
    return scope.query<PlanEntity>(`SELECT ${columnsOf(PlanEntity)} FROM plan ORDER BY rank`);
  }
}
