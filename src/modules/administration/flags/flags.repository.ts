import type { TenantId } from '../../../kernel/ids.js';
import {
  noteChange,
  noteCreated,
  noteRead,
  noteReturned,
  noteUpdated,
  wasAndIs,
} from '../../../platform/audit/row-changes.js';
import { columnsOf, changesOf, insertRows } from '../../../platform/db/rows.js';
import type { PlatformTx, Scope, TenantTx } from '../../../platform/db/scope.js';
import { FeatureFlagEntity } from '../../../platform/features/feature-flag.entity.js';
import { FeatureFlagOverrideEntity } from '../../../platform/features/feature-flag-override.entity.js';

const COLUMNS = columnsOf(FeatureFlagEntity, 'f');

/** So many stores of a flag are shown, those that were changed last. */
const MAX_OVERRIDES = 100;

/** All SQL that changes and lists feature flags; servers read them by platform/features. */
export class FlagsRepository {
  list(scope: Scope): Promise<FeatureFlagEntity[]> {
    return scope.query<FeatureFlagEntity>(`SELECT ${COLUMNS} FROM feature_flag f ORDER BY f.key`);
  }

  /** The flag, which is not removed until the transaction ends; nor does another transaction give it to a store. */
  async hold(tx: TenantTx, key: string): Promise<FeatureFlagEntity | null> {
    const [flag] = await tx.query<FeatureFlagEntity>(
      `SELECT ${COLUMNS} FROM feature_flag f WHERE f.key = $1 FOR NO KEY UPDATE`,
      [key],
    );
    return flag ?? null;
  }

  async lock(tx: PlatformTx, key: string): Promise<FeatureFlagEntity | null> {
    const [flag] = await tx.query<FeatureFlagEntity>(
      `SELECT ${COLUMNS} FROM feature_flag f WHERE f.key = $1 FOR UPDATE`,
      [key],
    );
    if (flag) noteRead(tx, FeatureFlagEntity, [flag]);
    return flag ?? null;
  }

  async count(scope: Scope): Promise<number> {
    const [row] = await scope.query<{ count: number }>(`SELECT count(*)::int AS count FROM feature_flag`);
    return row!.count;
  }

  /** The new flag, or null when another transaction has just added one with this key. */
  async insert(tx: PlatformTx, flag: Partial<FeatureFlagEntity>): Promise<FeatureFlagEntity | null> {
    const rows = [{ ...flag, createdAt: tx.now, updatedAt: tx.now }];
    const [inserted] = await insertRows(tx, FeatureFlagEntity, rows, 'ON CONFLICT (key) DO NOTHING');
    if (inserted) noteCreated(tx, FeatureFlagEntity, [inserted]);
    return inserted ?? null;
  }

  /** Changes the named columns of a flag that is locked; its version grows. */
  async update(tx: PlatformTx, key: string, change: Partial<FeatureFlagEntity>): Promise<FeatureFlagEntity> {
    const { assignments, parameters } = changesOf(FeatureFlagEntity, { ...change, updatedAt: tx.now }, 1);
    const [flag] = await tx.query<FeatureFlagEntity>(
      `UPDATE feature_flag f SET version = version + 1, ${assignments.join(', ')} WHERE f.key = $1 RETURNING ${COLUMNS}`,
      [key, ...parameters],
    );
    noteUpdated(tx, FeatureFlagEntity, flag!, change);
    return flag!;
  }

  /** What stores were given of a flag that is locked. */
  overrides(tx: PlatformTx, key: string): Promise<FeatureFlagOverrideEntity[]> {
    return tx.query<FeatureFlagOverrideEntity>(
      `SELECT ${columnsOf(FeatureFlagOverrideEntity, 'o')} FROM feature_flag_override o WHERE o.flag_key = $1`,
      [key],
    );
  }

  async remove(tx: PlatformTx, key: string): Promise<boolean> {
    const [flag] = await tx.query<FeatureFlagEntity>(
      `DELETE FROM feature_flag f WHERE f.key = $1 RETURNING ${COLUMNS}`,
      [key],
    );
    if (flag) noteChange(tx, FeatureFlagEntity, { before: flag, after: null });
    return flag !== undefined;
  }

  /** The stores that have these flags by name, or lack them so; of each flag at most 100. */
  overridesOf(scope: Scope, keys: readonly string[]): Promise<FeatureFlagOverrideEntity[]> {
    return scope.query<FeatureFlagOverrideEntity>(
      `SELECT ${columnsOf(FeatureFlagOverrideEntity, 'o')}
       FROM unnest($1::text[]) AS wanted(key) CROSS JOIN LATERAL (
         SELECT * FROM feature_flag_override o WHERE o.flag_key = wanted.key
         ORDER BY o.updated_at DESC, o.tenant_id LIMIT ${MAX_OVERRIDES}
       ) o`,
      [keys],
    );
  }

  /** The store has what it is given. Answers whether that is new. The flag is held. */
  async override(tx: TenantTx, key: string, isOn: boolean): Promise<boolean> {
    const rows = await tx.query(
      `WITH put AS (
         INSERT INTO feature_flag_override AS o (tenant_id, flag_key, is_on, updated_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (tenant_id, flag_key) DO UPDATE SET is_on = excluded.is_on, updated_at = excluded.updated_at
           WHERE o.is_on <> excluded.is_on
         RETURNING o.*
       )
       SELECT ${wasAndIs(FeatureFlagOverrideEntity, 'put')} FROM put
       LEFT JOIN feature_flag_override was ON was.tenant_id = put.tenant_id AND was.flag_key = put.flag_key`,
      [tx.tenantId, key, isOn, tx.now],
    );
    noteReturned(tx, FeatureFlagOverrideEntity, rows);
    return rows.length > 0;
  }

  /** The percentage decides for the store again. Answers whether something else did. */
  async removeOverride(tx: TenantTx, key: string): Promise<boolean> {
    const [removed] = await tx.query<FeatureFlagOverrideEntity>(
      `DELETE FROM feature_flag_override o WHERE o.tenant_id = $1 AND o.flag_key = $2
       RETURNING ${columnsOf(FeatureFlagOverrideEntity, 'o')}`,
      [tx.tenantId, key],
    );
    if (removed) noteChange(tx, FeatureFlagOverrideEntity, { before: removed, after: null });
    return removed !== undefined;
  }

  async hasStore(scope: Scope, storeId: TenantId): Promise<boolean> {
    return (await scope.query(`SELECT id FROM tenant WHERE id = $1`, [storeId])).length > 0;
  }
}
