import type { FormattedExecutionResult } from 'graphql';
import { stringifyResult } from './graphql-apollo.js';

/** What an answer from the cache costs who asks: no point of theirs was taken, and no bucket was looked at. */
interface Cost {
  readonly requestedQueryCost: number;
  readonly actualQueryCost: number;
  readonly throttleStatus: unknown;
}

/**
 * The answer as everyone may get it: without what concerned only the first who asked. Null when it must not be shared:
 * it has errors, or no data.
 */
export function sharedBody({ data, errors, extensions = {} }: FormattedExecutionResult): Buffer | null {
  if (!data || errors) return null;
  const { cost } = extensions as { cost?: Cost };
  const shared = cost && { cost: { ...costOfHit(cost) } };
  return Buffer.from(`${stringifyResult({ data, extensions: shared })}\n`);
}

function costOfHit({ requestedQueryCost }: Cost): Cost {
  return { requestedQueryCost, actualQueryCost: 0, throttleStatus: null };
}
