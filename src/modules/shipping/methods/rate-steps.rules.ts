import { refuse } from '../../../kernel/errors.js';
import type { GivenStep } from './method.rules.js';
import type { MethodKind, RateStep } from './rate-table.js';

type Bound = 'upToGrams' | 'upToSubtotal';

/** Which bound the steps of a kind have; live prices have no steps. */
const BOUNDS: Readonly<Record<Exclude<MethodKind, 'CARRIER'>, Bound | null>> = {
  FLAT: null,
  BY_WEIGHT: 'upToGrams',
  BY_SUBTOTAL: 'upToSubtotal',
};
const ALL_BOUNDS: readonly Bound[] = ['upToGrams', 'upToSubtotal'];

/**
 * The steps of a method of this kind as they are stored.
 * @throws Refusal when steps are missing, stand in another order than their bounds, or have bounds of another kind
 */
export function rateStepsOf(kind: MethodKind, given: readonly GivenStep[]): RateStep[] {
  if (kind === 'CARRIER') {
    if (given.length === 0) return [];
    throw refuse('INVALID', 'The carrier tells the price: a method of the kind CARRIER has no rates.', [
      ...['input', 'rates'],
    ]);
  }
  if (given.length === 0) throw refuse('REQUIRED', 'A price is needed.', ['input', 'rates']);
  if (kind === 'FLAT' && given.length > 1) {
    throw refuse('INVALID', 'A method of the kind FLAT has one price.', ['input', 'rates', 1]);
  }
  return given.map((step, index) => readStep(step, { bound: BOUNDS[kind], index, given }));
}

interface Placing {
  readonly bound: Bound | null;
  readonly index: number;
  readonly given: readonly GivenStep[];
}

function readStep(step: GivenStep, { bound, index, given }: Placing): RateStep {
  const path = (field: string) => ['input', 'rates', index, field];
  const foreign = ALL_BOUNDS.find((name) => name !== bound && isThere(step[name]));
  if (foreign) throw refuse('INVALID', 'A method of this kind has no such bound.', path(foreign));
  if (bound === null) return { priceMinor: step.price };
  const upTo = step[bound];
  if (!isThere(upTo)) {
    if (index === given.length - 1) return { priceMinor: step.price };
    throw refuse('REQUIRED', 'Only the last step may be without an end.', path(bound));
  }
  const before = given[index - 1]?.[bound];
  if (isThere(before) && before >= upTo) {
    throw refuse('OUT_OF_RANGE', 'Each step ends above the one before it.', path(bound));
  }
  return { upTo, priceMinor: step.price };
}

function isThere(bound: number | null | undefined): bound is number {
  return bound !== null && bound !== undefined;
}
