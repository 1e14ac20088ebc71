import type { SalesDimension, SalesGrain } from './analytics-sales.entity.js';
import { MEASURES, type Measure, type Measures } from './measures.js';
import type { Fact } from './movement-facts.js';
import { isHourKept } from './recent-hours.js';
import type { Buckets } from './sold-order.js';

/** A sum that grows, with all measures. */
export interface SalesSum extends Record<Measure, number> {
  readonly dimension: SalesDimension;
  readonly grain: SalesGrain;
  readonly bucket: Date;
  readonly key: string;
  readonly currency: string;
}

/** What is to be added to the stored sums, each named once. */
export class SalesSums {
  private readonly sums = new Map<string, SalesSum>();

  /** Hours that began before then are not kept of other things than the store. */
  constructor(private readonly oldestHour: Date) {}

  /** Adds to the day and the month of a thing, and to the hour where that is kept. */
  add({ dimension, key, measures }: Fact, { hour, day, month }: Buckets, currency: string): void {
    const place = { dimension, key, currency };
    if (isHourKept(dimension, hour, this.oldestHour))
      this.addTo({ ...place, grain: 'HOUR', bucket: hour }, measures);
    this.addTo({ ...place, grain: 'DAY', bucket: day }, measures);
    this.addTo({ ...place, grain: 'MONTH', bucket: month }, measures);
  }

  /** Those that change something, in the order of their keys. */
  rows(): SalesSum[] {
    return [...this.sums]
      .filter(([, sum]) => MEASURES.some((measure) => sum[measure] !== 0))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, sum]) => sum);
  }

  private addTo(place: Omit<SalesSum, Measure>, measures: Measures): void {
    const { dimension, grain, bucket, key, currency } = place;
    const name = `${dimension} ${grain} ${bucket.getTime()} ${currency} ${key}`;
    let sum = this.sums.get(name);
    if (!sum) {
      sum = {
        ...place,
        ...(Object.fromEntries(MEASURES.map((each) => [each, 0])) as Record<Measure, number>),
      };
      this.sums.set(name, sum);
    }
    for (const measure of MEASURES) sum[measure] += measures[measure] ?? 0;
  }
}
