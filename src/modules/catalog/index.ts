export { catalogModule, type CatalogApi, type CatalogProviders } from './catalog.module.js';
export { catalogEntities } from './catalog.entities.js';
export type { ImportOutcome, ImportProblem } from './import/imported-product.js';
export { UNNAMED_VARIANT } from './new-product.js';
export { productLoader } from './catalog.loaders.js';
export { staleWithProduct } from './catalog.tags.js';
export { Variant } from './product.type.js';
export type { VariantView } from './product.view.js';
