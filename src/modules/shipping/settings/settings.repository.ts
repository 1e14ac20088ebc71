import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import type { ShippingSettingEntity } from './shipping-setting.entity.js';

/** Settings as they apply, stored or not. */
export type ShippingSettingsValue = Pick<
  ShippingSettingEntity,
  'handlingDays' | 'workingDays' | 'holidays' | 'version'
>;

/** Days are read as text, because the driver would make instants of them. */
const COLUMNS = `s.handling_days AS "handlingDays", s.working_days AS "workingDays",
  s.holidays::text[] AS "holidays", s.version AS "version"`;

/** SQL of the shipping settings. */
export class ShippingSettingsRepository {
  async find(scope: TenantScope): Promise<ShippingSettingsValue | null> {
    const [row] = await scope.query<ShippingSettingsValue>(
      `SELECT ${COLUMNS} FROM shipping_setting s WHERE s.tenant_id = $1`,
      [scope.tenantId],
    );
    return row ?? null;
  }

  async store(tx: TenantTx, value: ShippingSettingsValue): Promise<ShippingSettingsValue> {
    const [row] = await tx.query<ShippingSettingsValue>(
      `INSERT INTO shipping_setting AS s (tenant_id, handling_days, working_days, holidays, version, updated_at)
       VALUES ($1, $2, $3, $4::text[]::date[], $5, $6)
       ON CONFLICT (tenant_id) DO UPDATE SET handling_days = excluded.handling_days,
         working_days = excluded.working_days, holidays = excluded.holidays, version = excluded.version,
         updated_at = excluded.updated_at
       RETURNING ${COLUMNS}`,
      [tx.tenantId, value.handlingDays, value.workingDays, value.holidays, value.version, tx.now],
    );
    return row!;
  }
}
