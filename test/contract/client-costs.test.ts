import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { composeWithoutDatabase } from '../../src/app/compose.js';
import { systemClock } from '../../src/kernel/clock.js';
import { readConfig } from '../../src/platform/config/env.js';
import { CostGate } from '../../src/platform/graphql/cost/cost.gate.js';
import { LocalCostBuckets } from '../../src/platform/graphql/cost/local-cost-buckets.js';

const { operations } = JSON.parse(readFileSync('clients/trusted-documents.json', 'utf8')) as {
  operations: { name: string; body: string }[];
};
const { limits } = readConfig({});
const { schema } = await composeWithoutDatabase();
const gate = new CostGate({
  schema,
  maximum: limits.queryCost,
  buckets: new LocalCostBuckets(limits.costBucket, systemClock),
  clientOf: () => null,
});

/** The most that clients ask for at once. */
const LARGEST = { first: 100, lines: Array.from({ length: 50 }, () => ({ quantity: 1 })) };

describe('what clients send', () => {
  it.each(operations)('$name fits the limit of one operation at a hundred items', ({ body }) => {
    const points = gate.costOf({ document: parse(body), variables: LARGEST });
    expect(points).toBeGreaterThan(0);
    expect(points).toBeLessThanOrEqual(limits.queryCost);
  });
});
