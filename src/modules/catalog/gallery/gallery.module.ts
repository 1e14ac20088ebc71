import { newId, type TenantId } from '../../../kernel/ids.js';
import type { Core } from '../../../platform/core.js';
import type { Consumer } from '../../../platform/outbox/consumer.js';
import type { Task } from '../../../platform/jobs/jobs.js';
import type { MediaApi } from '../../media/index.js';
import type { TenantsApi } from '../../tenants/index.js';
import type { ProductsService } from '../products.service.js';
import { imageDownload, type ImageDownload } from './image-download.js';
import { fetchImagesOfChangedProducts } from './pending-images.consumer.js';
import { PendingImagesRepository } from './pending-images.repository.js';
import { FETCH_IMAGES, PendingImages } from './pending-images.service.js';
import { ProductImagesRepository } from './product-images.repository.js';
import { ProductImagesResolver } from './product-images.resolver.js';
import { ProductImagesService } from './product-images.service.js';

const IN_A_GALLERY =
  'EXISTS (SELECT 1 FROM product_image g WHERE g.tenant_id = i.tenant_id AND g.image_id = i.id)';

export interface GalleryDependencies {
  readonly products: ProductsService;
  readonly media: MediaApi;
  readonly tenants: TenantsApi;
  /** In place of the internet. */
  readonly downloadImage?: ImageDownload | undefined;
}

/** The pictures of products, as a part of the catalog. */
export interface Gallery {
  readonly images: ProductImagesService;
  readonly pendingImages: PendingImages;
  readonly resolver: ProductImagesResolver;
  readonly consumer: Consumer;
  readonly tasks: Readonly<Record<string, Task>>;
}

/** Builds the gallery, and tells media which images it needs. */
export function galleryOf(
  core: Core,
  { products, media, tenants, downloadImage }: GalleryDependencies,
): Gallery {
  const repository = new ProductImagesRepository();
  const images = new ProductImagesService(products, repository, media);
  const pendingImages = new PendingImages(core, {
    images: repository,
    pending: new PendingImagesRepository(),
    products,
    media,
    download: downloadImage ?? imageDownload(),
  });
  media.addImageUse(IN_A_GALLERY);
  return {
    images,
    pendingImages,
    resolver: new ProductImagesResolver(images),
    consumer: fetchImagesOfChangedProducts(pendingImages),
    tasks: {
      async [FETCH_IMAGES]({ tenantId }) {
        const store = await tenants.directory.byId(tenantId as TenantId);
        if (store) await pendingImages.fetchDue(core.contexts.system(store, newId()));
      },
    },
  };
}
