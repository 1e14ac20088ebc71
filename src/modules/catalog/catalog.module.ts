import { newId } from '../../kernel/ids.js';
import type { Core } from '../../platform/core.js';
import type { Task } from '../../platform/jobs/jobs.js';
import type { Module, NodeSource } from '../../platform/module.js';
import type { MediaApi } from '../media/index.js';
import type { TenantsApi } from '../tenants/index.js';
import { CategoriesRepository } from './categories.repository.js';
import { CategoriesResolver } from './categories.resolver.js';
import { CategoriesService } from './categories.service.js';
import { categoryLoader, productLoader, variantLoader } from './catalog.loaders.js';
import { catalogPermissions } from './catalog.permissions.js';
import { catalogPublicReads, catalogStaleTags } from './catalog.tags.js';
import { categoryView } from './category.view.js';
import { CategoryList } from './category-list.service.js';
import { REFRESH_DOCUMENTS, refreshOnLanguageChange } from './document-refresh.consumer.js';
import { DocumentRefreshService } from './document-refresh.service.js';
import { galleryOf } from './gallery/gallery.module.js';
import type { ImageDownload } from './gallery/image-download.js';
import type { PendingImages } from './gallery/pending-images.service.js';
import { productImageLoader } from './gallery/product-image.loader.js';
import type { ProductImagesService } from './gallery/product-images.service.js';
import { productImportOf } from './import/product-import.module.js';
import type { ProductImport } from './import/product-import.service.js';
import { openDefaultPriceList } from './price-lists.repository.js';
import { ProductDocRepository } from './product-doc.repository.js';
import {
  ProductFieldsResolver,
  MovementVariantResolver,
  StockLevelVariantResolver,
  StockVariantResolver,
  VariantFieldsResolver,
} from './product-fields.resolver.js';
import { ProductList } from './product-list.service.js';
import { ProductWriter } from './product-writer.service.js';
import { ProductsRepository, VariantsRepository } from './products.repository.js';
import { ProductsResolver } from './products.resolver.js';
import { ProductsService } from './products.service.js';
import { salesCountOf } from './sales-count.consumer.js';
import { StoreCategories } from './store-categories.service.js';
import { VariantsResolver } from './variants.resolver.js';
import { VariantsService } from './variants.service.js';

export interface CatalogApi {
  readonly writer: ProductWriter;
  readonly products: ProductsService;
  readonly variants: VariantsService;
  readonly categories: CategoriesService;
  readonly categoriesRepository: CategoriesRepository;
  readonly docs: ProductDocRepository;
  /** Renews and compares the documents of whole stores. */
  readonly documents: DocumentRefreshService;
  readonly images: ProductImagesService;
  readonly pendingImages: PendingImages;
  /** Products from files, many at a time. */
  readonly imports: ProductImport;
}

/** What stands for the internet. */
export interface CatalogProviders {
  readonly downloadImage?: ImageDownload;
}

export function catalogModule(
  core: Core,
  deps: { tenants: TenantsApi; media: MediaApi },
  { downloadImage }: CatalogProviders = {},
): Module & { api: CatalogApi } {
  const categoriesRepository = new CategoriesRepository();
  const productsRepository = new ProductsRepository();
  const variantsRepository = new VariantsRepository();
  const docs = new ProductDocRepository();
  const documents = new DocumentRefreshService(core, docs);
  const writer = new ProductWriter(core, productsRepository, variantsRepository, docs);
  const parts = { products: productsRepository, categories: categoriesRepository, docs, writer };
  const products = new ProductsService(core, parts);
  const remembered = new StoreCategories(categoriesRepository, core.signals);
  const list = new ProductList(docs, productsRepository, remembered);
  const variants = new VariantsService(products, productsRepository, variantsRepository, writer);
  const gallery = galleryOf(core, { ...deps, products, downloadImage });
  const categories = new CategoriesService(core, categoriesRepository, docs, remembered);
  deps.tenants.onStoreOpening(openDefaultPriceList);
  deps.tenants.addSetupStep({
    code: 'CATEGORY',
    condition: 'EXISTS (SELECT 1 FROM category c WHERE c.tenant_id = t.id AND c.deleted_at IS NULL)',
  });
  return {
    name: 'catalog',
    resolvers: [
      new ProductsResolver(products, list),
      new ProductFieldsResolver(),
      new VariantsResolver(variants, list),
      new VariantFieldsResolver(),
      new StockVariantResolver(),
      new StockLevelVariantResolver(),
      new MovementVariantResolver(),
      gallery.resolver,
      new CategoriesResolver(categories, new CategoryList(categoriesRepository)),
    ],
    permissions: catalogPermissions,
    publicReads: catalogPublicReads,
    staleTags: catalogStaleTags,
    memories: [remembered],
    nodes: NODES,
    consumers: [refreshOnLanguageChange, gallery.consumer, salesCountOf(core.outbox)],
    tasks: { ...gallery.tasks, [REFRESH_DOCUMENTS]: refreshTask(core, deps.tenants, documents) },
    api: {
      ...{ writer, products, variants, categories, categoriesRepository, docs, documents },
      images: gallery.images,
      pendingImages: gallery.pendingImages,
      imports: productImportOf(core, {
        ...parts,
        variants: variantsRepository,
        pendingImages: gallery.pendingImages,
      }),
    },
  };
}

function refreshTask(core: Core, tenants: TenantsApi, documents: DocumentRefreshService): Task {
  return async ({ tenantId }) => {
    const store = await tenants.directory.byId(tenantId as string);
    if (store) await documents.refreshAll(core.contexts.system(store, newId()));
  };
}

const NODES: Module['nodes'] = {
  product: source('Product', (ctx, ids) => ctx.loader(productLoader).loadMany(ids)),
  variant: source('Variant', (ctx, ids) => ctx.loader(variantLoader).loadMany(ids)),
  image: source('ProductImage', (ctx, ids) => ctx.loader(productImageLoader).loadMany(ids)),
  category: source('Category', async (ctx, ids) => {
    const found = await ctx.loader(categoryLoader).loadMany(ids);
    return found.map((category) =>
      category && !(category instanceof Error) ? categoryView(category) : null,
    );
  }),
};

function source(
  typename: string,
  load: (
    ctx: Parameters<NodeSource['load']>[0],
    ids: readonly string[],
  ) => Promise<readonly (object | null)[]>,
): NodeSource {
  return {
    typename,
    scope: 'store',
    async load(ctx, ids) {
      const found = await load(ctx, ids);
      const failure = found.find((value) => value instanceof Error);
      if (failure) throw failure;
      return found;
    },
  };
}
