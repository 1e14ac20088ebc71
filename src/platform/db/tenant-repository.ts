import { notFound, VersionConflict, type ErrorPath } from '../../kernel/errors.js';
import type { TenantId } from '../../kernel/ids.js';
import { noteCreated, noteRead, noteRemoved, noteUpdated } from '../audit/row-changes.js';
import { changesOf, columnsOf, insertRows, tableOf, type EntityClass } from './rows.js';
import type { TenantScope, TenantTx } from './scope.js';

/** What every row of a tenant table has. */
export interface TenantRow {
  tenantId: TenantId;
  id: string;
}

/**
 * The first lock of tenancy: every statement of this class is narrowed to the scope's tenant.
 * Modules extend it with their own SQL, which begins `WHERE tenant_id = $1` in the same way.
 */
export class TenantRepository<E extends TenantRow> {
  protected readonly table: string;
  protected readonly columns: string;

  constructor(protected readonly entity: EntityClass<E>) {
    this.table = tableOf(entity);
    this.columns = columnsOf(entity);
  }

  /** The row, or null when the tenant has none with this id. */
  async find(scope: TenantScope, id: string): Promise<E | null> {
    const rows = await this.select(scope, 'AND id = $2', [id]);
    return rows[0] ?? null;
  }

  /** The rows with these ids, in no particular order; ids of nothing are left out. */
  findMany(scope: TenantScope, ids: readonly string[]): Promise<E[]> {
    return this.select(scope, 'AND id = ANY($2::uuid[])', [ids]);
  }

  /** @throws Refusal NOT_FOUND */
  async get(scope: TenantScope, id: string, path: ErrorPath): Promise<E> {
    return (await this.find(scope, id)) ?? missing(path);
  }

  /** The row, locked until the transaction ends. @throws Refusal NOT_FOUND */
  async lock(tx: TenantTx, id: string, path: ErrorPath): Promise<E> {
    const rows = await this.select(tx, 'AND id = $2 FOR UPDATE', [id]);
    return rows[0] ?? missing(path);
  }

  /** Inserts the rows for the transaction's tenant in one statement. */
  async insert(tx: TenantTx, rows: readonly Omit<Partial<E>, 'tenantId'>[]): Promise<E[]> {
    const owned = rows.map((row) => ({ tenantId: tx.tenantId, ...row }) as Partial<E>);
    const inserted = await insertRows(tx, this.entity, owned);
    noteCreated(tx, this.entity, inserted);
    return inserted;
  }

  /** Changes the named columns of one row. Answers null when the tenant has no such row. */
  async update(tx: TenantTx, id: string, change: Partial<E>): Promise<E | null> {
    const { assignments, parameters } = changesOf(this.entity, change, 2);
    if (assignments.length === 0) return this.find(tx, id);
    const rows = await tx.query<E>(
      `UPDATE ${this.table} SET ${assignments.join(', ')} WHERE tenant_id = $1 AND id = $2 RETURNING ${this.columns}`,
      [tx.tenantId, id, ...parameters],
    );
    if (rows[0]) noteUpdated(tx, this.entity, rows[0], change);
    return rows[0] ?? null;
  }

  /** Removes one row. Answers whether there was one. */
  async remove(tx: TenantTx, id: string): Promise<boolean> {
    const rows = await tx.query(`DELETE FROM ${this.table} WHERE tenant_id = $1 AND id = $2 RETURNING id`, [
      tx.tenantId,
      id,
    ]);
    if (rows.length > 0) noteRemoved(tx, this.entity, { id });
    return rows.length > 0;
  }

  /** Rows of the scope's tenant. `tail` continues `WHERE tenant_id = $1`; its parameters begin at $2. */
  protected async select(scope: TenantScope, tail: string, parameters: readonly unknown[]): Promise<E[]> {
    const rows = await scope.query<E>(
      `SELECT ${this.columns} FROM ${this.table} WHERE tenant_id = $1 ${tail}`,
      [scope.tenantId, ...parameters],
    );
    noteRead(scope, this.entity, rows);
    return rows;
  }
}

/**
 * Refuses a change that was made from an old reading.
 * The row must be locked, or two changes could both pass.
 * @throws VersionConflict
 */
export function assertVersion(row: { version: number }, expectedVersion: number | null | undefined): void {
  if (expectedVersion !== null && expectedVersion !== undefined && expectedVersion !== row.version) {
    throw new VersionConflict(row.version);
  }
}

function missing(path: ErrorPath): never {
  throw notFound(path);
}

export { notFound } from '../../kernel/errors.js';
