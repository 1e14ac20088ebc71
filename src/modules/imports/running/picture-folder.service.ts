import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Core } from '../../../platform/core.js';
import type { CatalogApi } from '../../catalog/index.js';
import { ImageRefusal, MAX_IMAGE_BYTES, type MediaApi } from '../../media/index.js';
import type { ImageDraft, ProductDraft } from '../formats/product-draft.js';
import type { ReadItem, RowProblem } from '../formats/product-reading.js';
import type { ImportJobsRepository } from '../jobs/import-jobs.repository.js';
import type { ImportBatch } from './import-batches.js';
import { LeaseLost, leaseEnd, type ImportRun } from './import-run.js';

export interface PictureFolderParts {
  readonly core: Core;
  readonly jobs: ImportJobsRepository;
  readonly media: Pick<MediaApi, 'storeImage'>;
  readonly products: Pick<CatalogApi['imports'], 'findStoredPictures'>;
}

type ReadProduct = Extract<ReadItem, { kind: 'product' }>;

/** A picture that can be used, or why not. */
type Settled = { image: ImageDraft } | { problem: Pick<RowProblem, 'code' | 'message'> };

/** The pictures of an import that lie in a folder, under the last part of the address that the file gives them. */
export class PictureFolder {
  constructor(
    private readonly parts: PictureFolderParts,
    private readonly folder: string,
  ) {}

  /**
   * The batch with its pictures stored, those that products have already left alone. A picture that is not in the
   * folder waits to be fetched where it has an address, and is a problem of its row where it has none.
   * @throws LeaseLost when the job is not the run's any more
   */
  async prepare(run: ImportRun, batch: ImportBatch): Promise<ImportBatch> {
    const keys = batch.items.flatMap((item) => (item.kind === 'product' ? item.draft.externalKey : []));
    const known = await this.parts.products.findStoredPictures(run.ctx, keys);
    const items: ReadItem[] = [];
    for (const item of batch.items) {
      if (item.kind !== 'product') items.push(item);
      else items.push(...(await this.prepareProduct(run, item, known.get(item.draft.externalKey))));
    }
    return { ...batch, items };
  }

  private async prepareProduct(
    run: ImportRun,
    { draft, recordsRead }: ReadProduct,
    known: ReadonlySet<string> | undefined,
  ): Promise<ReadItem[]> {
    const images: ImageDraft[] = [];
    const items: ReadItem[] = [];
    for (const image of galleryOf(draft)) {
      const settled = known?.has(image.url) ? { image } : await this.settle(run, image);
      if ('image' in settled) images.push(settled.image);
      else {
        const place = { row: draft.rowNumbers[0]!, field: run.reading.fieldName({ field: 'images' }) };
        items.push({ kind: 'problem', problem: { ...place, ...settled.problem }, recordsRead });
      }
    }
    const variants = draft.variants.map(({ imageUrl: _inGallery, ...variant }) => variant);
    items.push({ kind: 'product', draft: { ...draft, variants, imageUrls: images }, recordsRead });
    return items;
  }

  private async settle(run: ImportRun, image: ImageDraft): Promise<Settled> {
    const bytes = await this.find(image.url);
    if (bytes === null) {
      if (URL.canParse(image.url)) return { image };
      const message = `The folder of pictures holds no file "${image.url}" of at most ${MAX_IMAGE_BYTES} bytes.`;
      return { problem: { code: 'NOT_FOUND', message } };
    }
    try {
      const imageId = await this.parts.media.storeImage(run.ctx, bytes);
      await this.keepJob(run);
      return { image: { ...image, imageId } };
    } catch (error) {
      if (error instanceof ImageRefusal) return { problem: error.problems[0] };
      throw error;
    }
  }

  private async find(url: string): Promise<Buffer | null> {
    const path = join(this.folder, fileNameOf(url));
    const file = await stat(path).catch(() => null);
    return file?.isFile() && file.size <= MAX_IMAGE_BYTES ? readFile(path) : null;
  }

  /** Pictures take long, and nothing is written for the job meanwhile. */
  private async keepJob({ ctx, hold }: ImportRun): Promise<void> {
    const { core, jobs } = this.parts;
    const kept = await core.unitOfWork.write(ctx, (tx) => jobs.keep(tx, hold, leaseEnd(tx.now)));
    if (!kept) throw new LeaseLost();
  }
}

/** The gallery, and behind it the pictures that only variants name. */
function galleryOf({ imageUrls, variants }: ProductDraft): ImageDraft[] {
  const images = new Map(imageUrls.map((image) => [image.url, image]));
  for (const { imageUrl: url } of variants) {
    if (url && !images.has(url)) images.set(url, { url, position: images.size + 1 });
  }
  return [...images.values()];
}

/** Never leads out of a folder. */
function fileNameOf(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  try {
    return basename(decodeURIComponent(path).replaceAll('\\', '/').replaceAll('\0', ''));
  } catch {
    return basename(path);
  }
}
