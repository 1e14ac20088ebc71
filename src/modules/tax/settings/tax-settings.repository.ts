import { columnsOf, insertRows } from '../../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { TaxSettingEntity } from './tax-setting.entity.js';

const COLUMNS = columnsOf(TaxSettingEntity);

/** The settings of a store without the store. */
export type TaxSettingValues = Omit<TaxSettingEntity, 'tenantId'>;

/** SQL of tax settings. */
export class TaxSettingsRepository {
  /** The store's row, or null when it never changed its settings. */
  async find(scope: TenantScope): Promise<TaxSettingEntity | null> {
    const rows = await scope.query<TaxSettingEntity>(
      `SELECT ${COLUMNS} FROM tax_setting WHERE tenant_id = $1`,
      [scope.tenantId],
    );
    return rows[0] ?? null;
  }

  /** The settings are these. */
  async save(tx: TenantTx, values: TaxSettingValues): Promise<TaxSettingEntity> {
    const [saved] = await insertRows<TaxSettingEntity>(
      tx,
      TaxSettingEntity,
      [{ tenantId: tx.tenantId, ...values }],
      `ON CONFLICT (tenant_id) DO UPDATE SET prices_include_tax = excluded.prices_include_tax,
         shipping_category_id = excluded.shipping_category_id, home_country = excluded.home_country,
         version = excluded.version, updated_at = excluded.updated_at`,
    );
    return saved!;
  }
}
