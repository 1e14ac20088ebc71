export { taxModule, type TaxApi } from './tax.module.js';
export { taxEntities } from './tax.entities.js';
