export { catalogModule, type CatalogApi, type CatalogProviders } from './catalog.module.js';
export { catalogEntities } from './catalog.entities.js';
export type { PendingImageDraft } from './gallery/pending-images.service.js';
export { productLoader, variantLoader } from './catalog.loaders.js';
export type { ProductDraft } from './new-product.js';
export { productCreateRules } from './product.rules.js';
export { Product, Variant } from './product.type.js';
export type { ProductView, VariantView } from './product.view.js';
export type { ImportedProduct, ImportOutcome, ImportProblem } from './import/imported-product.js';
