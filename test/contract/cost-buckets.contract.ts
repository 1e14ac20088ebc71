import { describe, expect, it } from 'vitest';
import { newId } from '../../src/kernel/ids.js';
import type { BucketTerms, CostBuckets } from '../../src/platform/graphql/cost/cost-buckets.js';
import { awaitUntil } from '../support/await-until.js';

/** Slow enough that nothing comes back while a test runs. */
const STILL: BucketTerms = { capacity: 100, restorePerSecond: 0.001 };

/** What all {@link CostBuckets} must do. `open` opens the same buckets as another process would. */
export function describeCostBuckets(name: string, open: (terms: BucketTerms) => Promise<CostBuckets>): void {
  describe(`${name} as buckets of points`, () => {
    it('are full at first, and tell what is left', async () => {
      const [buckets, client] = [await open(STILL), newId()];
      expect(await buckets.take(client, 30)).toMatchObject({ isTaken: true, available: 70 });
      expect(await buckets.take(client, 70)).toMatchObject({ isTaken: true, available: 0 });
      expect(await buckets.take(client, 1)).toMatchObject({ isTaken: false, available: 0 });
    });

    it('take all of what is asked for or nothing', async () => {
      const [buckets, client] = [await open(STILL), newId()];
      await buckets.take(client, 40);
      expect(await buckets.take(client, 61)).toMatchObject({ isTaken: false, available: 60 });
      expect(await buckets.take(client, 60)).toMatchObject({ isTaken: true, available: 0 });
    });

    it('give fifty at once exactly what is there', async () => {
      const [buckets, client] = [await open(STILL), newId()];
      const takings = await Promise.all(Array.from({ length: 50 }, () => buckets.take(client, 7)));
      expect(takings.filter(({ isTaken }) => isTaken)).toHaveLength(14);
      expect(Math.min(...takings.map(({ available }) => available))).toBe(2);
    });

    it('keep clients apart', async () => {
      const [buckets, client, other] = [await open(STILL), newId(), newId()];
      await buckets.take(client, 100);
      expect(await buckets.take(other, 100)).toMatchObject({ isTaken: true, available: 0 });
    });

    it('take back what was not used, never more than fits', async () => {
      const [buckets, client] = [await open(STILL), newId()];
      const taking = await buckets.take(client, 90);
      expect(taking.from).toBe(buckets);
      taking.from.settle(client, 50);
      expect(await buckets.take(client, 10)).toMatchObject({ isTaken: true, available: 50 });
      buckets.settle(client, 5000);
      expect(await buckets.take(client, 0)).toMatchObject({ isTaken: true, available: 100 });
    });

    it('are left below nothing by what cost more than it asked for', async () => {
      const [buckets, client] = [await open(STILL), newId()];
      await buckets.take(client, 90);
      buckets.settle(client, -50);
      expect(await buckets.take(client, 0)).toMatchObject({ isTaken: false, available: -40 });
      buckets.settle(client, 45);
      expect(await buckets.take(client, 5)).toMatchObject({ isTaken: true, available: 0 });
    });

    it('fill again by what comes back each second', async () => {
      const [buckets, client] = [await open({ capacity: 100, restorePerSecond: 500 }), newId()];
      expect((await buckets.take(client, 100)).isTaken).toBe(true);
      const early = await buckets.take(client, 100);
      await awaitUntil(async () => (await buckets.take(client, 100)).isTaken);
      expect(early.isTaken).toBe(false);
    });
  });
}
