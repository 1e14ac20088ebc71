export { taxModule, type TaxApi } from './tax.module.js';
export { taxEntities } from './tax.entities.js';
export { holdTaxCategory, taxCategoryLoader } from './categories/tax-category.lookup.js';
export { TaxCategory } from './categories/tax-category.type.js';
