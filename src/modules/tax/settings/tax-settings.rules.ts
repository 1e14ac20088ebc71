import { z } from 'zod';
import { publicId } from '../../../platform/validation.js';
import { countryRule } from '../zones/tax-zone.rules.js';

export const taxSettingsRules = z.object({
  pricesIncludeTax: z.boolean().optional(),
  homeCountry: countryRule.nullish(),
  shippingCategoryId: publicId('taxCategory').nullish(),
});
