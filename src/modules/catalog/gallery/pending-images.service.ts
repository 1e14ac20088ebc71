import pLimit from 'p-limit';
import { Refusal } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { addJob } from '../../../platform/jobs/jobs.js';
import type { MediaApi } from '../../media/index.js';
import type { ProductsService } from '../products.service.js';
import { describeFailure, isFinal, isUnreachable, type ImageDownload } from './image-download.js';
import type { ClaimedImage, PendingImagesRepository } from './pending-images.repository.js';
import type { ProductImagesRepository } from './product-images.repository.js';

/** The name of the job that fetches pending pictures of one store. */
export const FETCH_IMAGES = 'catalog:fetch-images';

const BATCH = 10;
/** Names are resolved in the same few threads that read files and hash passwords, so few at a time. */
const CONCURRENCY = 2;
const CLAIM_MS = 600_000;
/** The pause after each failed attempt; after the last one there is none. */
const RETRY_MS = [60_000, 600_000, 3_600_000, 21_600_000];
/** How long a store is left alone when nothing at all was reached. */
const CUT_OFF_MS = 600_000;

/** A picture that is to be fetched. */
export interface PendingImageDraft {
  readonly productId: string;
  readonly url: string;
  readonly altText?: string | null | undefined;
}

export interface PendingImagesParts {
  readonly images: ProductImagesRepository;
  readonly pending: PendingImagesRepository;
  readonly products: ProductsService;
  readonly media: Pick<MediaApi, 'storeImage'>;
  readonly download: ImageDownload;
}

type Outcome = { image: ClaimedImage; imageId: string } | { image: ClaimedImage; error: unknown };

/** Pictures that are known by their URL: they wait in the gallery, unseen, until a job has fetched them. */
export class PendingImages {
  constructor(
    private readonly core: Core,
    private readonly parts: PendingImagesParts,
  ) {}

  /**
   * The pictures wait in the galleries of their products, in order, each URL once for a product and at most 250 in all.
   * The products must be new or locked; their event of this transaction sets the fetching off.
   */
  async add(tx: TenantTx, drafts: readonly PendingImageDraft[]): Promise<void> {
    if (drafts.length === 0) return;
    const perProduct = groupBy(drafts, (draft) => draft.productId);
    const rows = [...perProduct.values()].flatMap((ofProduct) => {
      const byUrl = new Map(ofProduct.map((draft) => [draft.url, draft]));
      return [...byUrl.values()].map(({ altText = null, ...draft }, position) => ({
        ...{ ...draft, id: newId(), altText, position },
      }));
    });
    await this.parts.pending.insert(tx, rows);
    await this.parts.images.ensurePrimary(tx, [...perProduct.keys()]);
  }

  /** A job stands ready for the time when the store's next pending picture is due. */
  async schedule(tx: TenantTx, notBefore: Date = tx.now): Promise<void> {
    const due = await this.parts.pending.nextDue(tx);
    if (!due) return;
    const runAt = due > notBefore ? due : notBefore;
    const key = `${FETCH_IMAGES}:${tx.tenantId}`;
    await addJob(tx, FETCH_IMAGES, { tenantId: tx.tenantId }, { key, queue: FETCH_IMAGES, runAt });
  }

  /** Fetches some of the pictures that are due, notes what failed, and schedules the rest. */
  async fetchDue(ctx: TenantContext): Promise<void> {
    const { unitOfWork, clock } = this.core;
    const until = new Date(clock.now().getTime() + CLAIM_MS);
    const claimed = await unitOfWork.write(ctx, (tx) => this.parts.pending.claim(tx, BATCH, until));
    const inTurn = pLimit(CONCURRENCY);
    const outcomes = await Promise.all(claimed.map((image) => inTurn(() => this.fetch(ctx, image))));
    await this.attach(ctx, outcomes);
    await this.recordFailures(ctx, outcomes);
    const isCutOff =
      outcomes.length > 0 && outcomes.every((outcome) => 'error' in outcome && isUnreachable(outcome.error));
    const notBefore = new Date(clock.now().getTime() + (isCutOff ? CUT_OFF_MS : 0));
    await unitOfWork.write(ctx, (tx) => this.schedule(tx, notBefore));
  }

  private async fetch(ctx: TenantContext, image: ClaimedImage): Promise<Outcome> {
    try {
      const bytes = await this.parts.download(image.url);
      return { image, imageId: await this.parts.media.storeImage(ctx, bytes) };
    } catch (error) {
      return { image, error };
    }
  }

  /** One change for each product, however many of its pictures have come. */
  private async attach(ctx: TenantContext, outcomes: readonly Outcome[]): Promise<void> {
    const fetched = outcomes.flatMap((outcome) => ('imageId' in outcome ? [outcome] : []));
    for (const [id, ofProduct] of groupBy(fetched, ({ image }) => image.productId)) {
      const change = this.parts.products.change(ctx, { id }, async (tx) => {
        for (const { image, imageId } of ofProduct)
          await this.parts.pending.setFetched(tx, image.id, imageId);
      });
      await change.catch(ignoreDeletedProduct);
    }
  }

  private async recordFailures(ctx: TenantContext, outcomes: readonly Outcome[]): Promise<void> {
    const failed = outcomes.flatMap((outcome) => ('error' in outcome ? [outcome] : []));
    if (failed.length === 0) return;
    await this.core.unitOfWork.write(ctx, async (tx) => {
      for (const { image, error } of failed) {
        const pauseMs = isFinal(error) ? undefined : RETRY_MS[image.attempts - 1];
        const retryAt = pauseMs === undefined ? null : new Date(tx.now.getTime() + pauseMs);
        await this.parts.pending.setFailed(tx, image.id, { text: describeFailure(error), retryAt });
      }
    });
  }
}

/** The product was deleted while its pictures were fetched: nobody misses them. */
function ignoreDeletedProduct(error: unknown): void {
  if (!(error instanceof Refusal && error.code === 'NOT_FOUND')) throw error;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
