import { noteChange } from '../../../platform/audit/row-changes.js';
import type { TenantContext } from '../../../platform/context.js';
import { assertVersion } from '../../../platform/db/tenant-repository.js';
import { parseInput } from '../../../platform/validation.js';
import type { TaxCategoriesRepository } from '../categories/tax-categories.repository.js';
import type { TaxChanges } from '../tax-changes.service.js';
import { DEFAULT_TAX_SETTINGS, TaxSettingEntity } from './tax-setting.entity.js';
import type { TaxSettingsRepository, TaxSettingValues } from './tax-settings.repository.js';
import { taxSettingsRules } from './tax-settings.rules.js';
import type { TaxSettingsUpdateInput } from './tax-settings.type.js';

/** The settings as they are read: those of a store that changed none have no time. */
export type TaxSettingsRead = Omit<TaxSettingValues, 'updatedAt'>;

/** How a store takes tax. */
export class TaxSettingsService {
  constructor(
    private readonly settings: TaxSettingsRepository,
    private readonly categories: TaxCategoriesRepository,
    private readonly changes: TaxChanges,
  ) {}

  /** The settings; of a store that never changed them prices without tax, and no home country. */
  async read(ctx: TenantContext): Promise<TaxSettingsRead> {
    return (await this.settings.find(ctx)) ?? DEFAULT_TAX_SETTINGS;
  }

  /** The settings hold for every cart priced from now on. @throws VersionConflict, Refusal NOT_FOUND for the category */
  update(
    ctx: TenantContext,
    input: TaxSettingsUpdateInput,
    expectedVersion?: number | null,
  ): Promise<TaxSettingsRead> {
    const values = parseInput(taxSettingsRules, input);
    return this.changes.write(ctx, async (tx) => {
      const current: TaxSettingsRead = (await this.settings.find(tx)) ?? DEFAULT_TAX_SETTINGS;
      assertVersion(current, expectedVersion);
      if (values.shippingCategoryId) {
        await this.categories.get(tx, values.shippingCategoryId, ['input', 'shippingCategoryId']);
      }
      const { pricesIncludeTax, homeCountry, shippingCategoryId } = { ...current, ...present(values) };
      const bookkeeping = { version: current.version + 1, updatedAt: tx.now };
      const row = { pricesIncludeTax, homeCountry, shippingCategoryId, ...bookkeeping };
      noteChange(tx, TaxSettingEntity, { before: current, after: { tenantId: tx.tenantId, ...row } });
      await this.changes.tell(tx, ['settings', 'updated'], tx.tenantId);
      return this.settings.save(tx, row);
    });
  }
}

/** What was named; null is named, absent is not. */
function present<Values extends object>(values: Values) {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as {
    [Key in keyof Values]?: Exclude<Values[Key], undefined>;
  };
}
