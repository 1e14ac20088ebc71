import { notFound, refuse, Refusal, type Problem } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { parseInput } from '../../../platform/validation.js';
import type { MediaApi } from '../../media/index.js';
import type { ProductsService } from '../products.service.js';
import { idOf } from '../public-ids.js';
import type { ProductImageInput, ProductImageUpdateInput } from './product-image.inputs.js';
import {
  imageOrderRules,
  MAX_IMAGES,
  productImagesRules,
  productImageUpdateRules,
} from './product-image.rules.js';
import type { ProductImagesRepository } from './product-images.repository.js';

/** A stored image that goes into a gallery. */
export interface NewImage {
  readonly imageId: string;
  readonly altText?: string | null | undefined;
  readonly isPrimary?: boolean | null | undefined;
}

/**
 * The galleries of products. Each change is a change of the product, whose lock makes galleries change one at a time.
 * Afterwards exactly one picture of a gallery is primary, unless it is empty.
 */
export class ProductImagesService {
  constructor(
    private readonly products: ProductsService,
    private readonly images: ProductImagesRepository,
    private readonly media: Pick<MediaApi, 'lockImageUploads'>,
  ) {}

  /**
   * Adds the images of uploads at the end. Answers the product's id.
   * @throws Refusal NOT_FOUND for the product or an upload, UPLOAD_INCOMPLETE before a file was sent, DUPLICATE, TOO_LONG
   */
  add(ctx: TenantContext, productId: string, inputs: readonly ProductImageInput[]): Promise<string> {
    const values = parseInput(productImagesRules, inputs, ['images']);
    const uploadIds = values.map(({ uploadId }, index) =>
      idOf('upload', uploadId, ['images', index, 'uploadId']),
    );
    return this.products.change(ctx, { id: productId, path: ['productId'] }, async (tx, product) => {
      const imageIds = await this.imagesOf(tx, uploadIds);
      const images = values.map((value, index) => ({ ...value, imageId: imageIds[index]! }));
      await this.insert(tx, product.id, images);
    });
  }

  /** Adds images that are stored already, at the end. Answers the product's id. @throws Refusal NOT_FOUND, TOO_LONG */
  attach(ctx: TenantContext, productId: string, images: readonly NewImage[]): Promise<string> {
    return this.products.change(ctx, { id: productId, path: ['productId'] }, (tx, product) =>
      this.insert(tx, product.id, images),
    );
  }

  /**
   * Changes the words of a picture, or makes it primary. Answers its product's id.
   * @throws Refusal NOT_FOUND, TOO_LONG, INVALID when the primary picture is asked to be none
   */
  async update(ctx: TenantContext, id: string, input: ProductImageUpdateInput): Promise<string> {
    const { altText, isPrimary } = parseInput(productImageUpdateRules, input);
    const productId = await this.productOf(ctx, id);
    return this.products.change(ctx, { id: productId }, async (tx) => {
      const image = await this.images.lock(tx, id, ['id']);
      if (isPrimary === false && image.isPrimary) throw primaryNeeded();
      if (isPrimary && !image.isPrimary) await this.images.clearPrimary(tx, productId);
      await this.images.update(tx, id, {
        ...(altText !== undefined && { altText }),
        ...(isPrimary && { isPrimary }),
      });
    });
  }

  /**
   * Puts these pictures first, in this order. Answers the product's id.
   * @throws Refusal NOT_FOUND for the product or a picture that is not one of its, DUPLICATE
   */
  reorder(ctx: TenantContext, productId: string, publicIds: readonly string[]): Promise<string> {
    const ids = parseInput(imageOrderRules, publicIds, ['imageIds']).map((id, index) =>
      idOf('image', id, ['imageIds', index]),
    );
    return this.products.change(ctx, { id: productId, path: ['productId'] }, async (tx, product) => {
      const own = await this.images.ofProduct(tx, product.id, ids);
      const stranger = ids.findIndex((id) => !own.has(id));
      if (stranger >= 0) throw notFound(['imageIds', stranger]);
      await this.images.reorder(tx, product.id, ids);
    });
  }

  /** Takes a picture out of its gallery; the next one is primary if it was. Answers the product's id. @throws Refusal NOT_FOUND */
  async delete(ctx: TenantContext, id: string): Promise<string> {
    const productId = await this.productOf(ctx, id);
    return this.products.change(ctx, { id: productId }, async (tx) => {
      if (!(await this.images.remove(tx, id))) throw notFound(['id']);
      await this.images.ensurePrimary(tx, [productId]);
    });
  }

  private async insert(tx: TenantTx, productId: string, images: readonly NewImage[]): Promise<void> {
    const { count, nextPosition } = await this.images.measure(tx, productId);
    if (count + images.length > MAX_IMAGES) {
      throw refuse('TOO_LONG', `A product has at most ${MAX_IMAGES} images; this one has ${count}.`, [
        'images',
      ]);
    }
    if (images.some(({ isPrimary }) => isPrimary)) await this.images.clearPrimary(tx, productId);
    await this.images.insert(
      tx,
      images.map(({ imageId, altText, isPrimary }, index) => ({
        ...{ id: newId(), productId, imageId, altText: altText ?? null, isPrimary: isPrimary ?? false },
        position: nextPosition + index,
        createdAt: tx.now,
      })),
    );
    await this.images.ensurePrimary(tx, [productId]);
  }

  /** The images of the uploads, in their order. */
  private async imagesOf(tx: TenantTx, uploadIds: readonly string[]): Promise<string[]> {
    const uploads = new Map((await this.media.lockImageUploads(tx, uploadIds)).map((row) => [row.id, row]));
    const problems = uploadIds.flatMap((id, index): Problem[] => {
      const path = ['images', index, 'uploadId'];
      const upload = uploads.get(id);
      if (!upload) return [...notFound(path).problems];
      const message = 'Nothing has been sent to this upload yet. PUT the file to its url first.';
      return upload.imageId ? [] : [{ code: 'UPLOAD_INCOMPLETE', message, path }];
    });
    const [first, ...others] = problems;
    if (first) throw new Refusal([first, ...others]);
    return uploadIds.map((id) => uploads.get(id)!.imageId!);
  }

  private async productOf(ctx: TenantContext, id: string): Promise<string> {
    return (await this.images.get(ctx, id, ['id'])).productId;
  }
}

function primaryNeeded(): Refusal {
  const message = 'One picture must be primary. Make another one primary instead.';
  return refuse('INVALID', message, ['input', 'isPrimary']);
}
