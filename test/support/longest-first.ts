import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take ten seconds or more, of which the first take longest. */
const LONG = [
  'api/tenant-isolation.test.ts',
  'api/tenant-isolation-of-texts.test.ts',
  'integration/imports/processes.test.ts',
  'integration/imports/real-catalogs.test.ts',
  'api/hostile-input.test.ts',
  'integration/embedded-postgres.test.ts',
  'integration/identity/throttling.test.ts',
  'api/dashboard.test.ts',
  'integration/bench.test.ts',
  'api/explorer.test.ts',
  'integration/launcher.test.ts',
  'api/demo.test.ts',
  'integration/caching/cached-changes.test.ts',
  'integration/query-plans.test.ts',
  'integration/analytics/sales-facts.test.ts',
  'integration/promotions/sale-prices.test.ts',
  'unit/shopify-csv-damage.test.ts',
];

/**
 * Begins with the long files, so that none of them is left to run alone at the end. Vitest sorts by what files took
 * before, which a fresh checkout does not know; then it takes the largest first, and the longest walks are small files.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = LONG.findIndex((file) => moduleId.endsWith(`/test/${file}`));
  return place === -1 ? LONG.length : place;
}
