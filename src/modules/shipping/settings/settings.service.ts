import { noteChange } from '../../../platform/audit/row-changes.js';
import type { TenantContext } from '../../../platform/context.js';
import type { TenantScope } from '../../../platform/db/scope.js';
import { assertVersion } from '../../../platform/db/tenant-repository.js';
import { parseInput } from '../../../platform/validation.js';
import type { ShippingChanges } from '../shipping-changes.service.js';
import type { ShippingSettingsRepository, ShippingSettingsValue } from './settings.repository.js';
import { settingsUpdateRules } from './settings.rules.js';
import type { ShippingSettingsUpdateInput } from './settings.type.js';
import { DEFAULT_SETTINGS, ShippingSettingEntity } from './shipping-setting.entity.js';

/** When a store works and how long it takes to hand parcels over. */
export class ShippingSettingsService {
  constructor(
    private readonly settings: ShippingSettingsRepository,
    private readonly changes: ShippingChanges,
  ) {}

  /** The settings that apply: those of a store that never set any are the usual ones. */
  async get(scope: TenantScope): Promise<ShippingSettingsValue> {
    return (
      (await this.settings.find(scope)) ?? {
        ...DEFAULT_SETTINGS,
        workingDays: [...DEFAULT_SETTINGS.workingDays],
      }
    );
  }

  /** What the input names has the new value. @throws VersionConflict, Refusal for malformed values */
  update(
    ctx: TenantContext,
    input: ShippingSettingsUpdateInput,
    expectedVersion?: number | null,
  ): Promise<ShippingSettingsValue> {
    const { handlingDays, workingDays, holidays } = parseInput(settingsUpdateRules, input);
    return this.changes.write(ctx, async (tx) => {
      const current = await this.get(tx);
      assertVersion(current, expectedVersion);
      const updated = await this.settings.store(tx, {
        handlingDays: handlingDays ?? current.handlingDays,
        workingDays: workingDays ?? current.workingDays,
        holidays: holidays ?? current.holidays,
        version: current.version + 1,
      });
      const after = { tenantId: tx.tenantId, ...updated };
      noteChange(tx, ShippingSettingEntity, { before: current, after });
      await this.changes.tell(tx, ['settings', 'updated'], tx.tenantId);
      return updated;
    });
  }
}
