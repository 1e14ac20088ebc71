import type { Core } from '../../../platform/core.js';
import type { CategoriesRepository } from '../categories.repository.js';
import type { PendingImages } from '../gallery/pending-images.service.js';
import type { ProductDocRepository } from '../product-doc.repository.js';
import type { ProductWriter } from '../product-writer.service.js';
import type { ProductsRepository, VariantsRepository } from '../products.repository.js';
import { CategoryPaths } from './category-paths.service.js';
import { ImportChecks } from './import-checks.service.js';
import { ImportWriter } from './import-writer.service.js';
import { ProductImportRepository } from './product-import.repository.js';
import { ProductImport } from './product-import.service.js';

export interface ImportDependencies {
  readonly categories: CategoriesRepository;
  readonly products: ProductsRepository;
  readonly variants: VariantsRepository;
  readonly writer: ProductWriter;
  readonly docs: ProductDocRepository;
  readonly pendingImages: PendingImages;
}

/** Builds the import, as a part of the catalog. */
export function productImportOf(core: Core, deps: ImportDependencies): ProductImport {
  const imports = new ProductImportRepository();
  const paths = new CategoryPaths(core, deps.categories);
  const checks = new ImportChecks({ ...deps, imports, paths });
  return new ProductImport(imports, checks, new ImportWriter(core, { ...deps, imports }));
}
