import type { TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import { documentsRefreshed } from './catalog.events.js';
import type { DifferingDocument, ProductDocRepository } from './product-doc.repository.js';

/** Small enough that nobody waits long for a product that is being rewritten. */
const BATCH = 200;

export interface PassOptions {
  /** The id of the last product that an earlier pass had done; from the first one when absent. */
  readonly after?: string | null;
  /** Ends the pass behind the batch in hand. */
  readonly signal?: AbortSignal;
  /** Told behind each batch how many products were done, and the last of them. */
  readonly onBatch?: (done: number, last: string) => void;
}

/** Renews the documents of a whole store, or compares them with the tables. */
export class DocumentRefreshService {
  constructor(
    private readonly core: Pick<Core, 'unitOfWork' | 'outbox'>,
    private readonly docs: ProductDocRepository,
  ) {}

  /**
   * Every document of the store is as its tables say. Works in batches with a transaction each; products that change
   * meanwhile write their documents themselves. Safe to repeat, from the start or from where it was stopped.
   */
  refreshAll(ctx: TenantContext, options: PassOptions = {}): Promise<void> {
    return this.pass(ctx, options, (ids) =>
      this.core.unitOfWork.write(ctx, async (tx) => {
        await this.docs.rebuild(tx, ids);
        await this.core.outbox.add(tx, documentsRefreshed(tx.tenantId));
      }),
    );
  }

  /** The documents of the store that are not what its tables say, told as they are found. Changes and locks nothing. */
  findDifferences(
    ctx: TenantContext,
    tell: (document: DifferingDocument) => void,
    options: PassOptions = {},
  ): Promise<void> {
    return this.pass(ctx, options, async (ids) => (await this.docs.differing(ctx, ids)).forEach(tell));
  }

  private async pass(
    ctx: TenantContext,
    { after = null, signal, onBatch }: PassOptions,
    work: (ids: readonly string[]) => Promise<void>,
  ): Promise<void> {
    let done = 0;
    for (let last = after; ;) {
      const ids: string[] = await this.docs.idsAfter(ctx, last, BATCH);
      if (ids.length === 0 || signal?.aborted) return;
      await work(ids);
      done += ids.length;
      last = ids.at(-1)!;
      onBatch?.(done, last);
    }
  }
}
