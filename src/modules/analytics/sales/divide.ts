/**
 * The amount in whole parts that add up to it, in proportion to the weights: each is rounded down, and what is left goes
 * to the largest remainders, the first of equal ones. An amount below 0 is divided like the one above it. Where all weights
 * are 0, the parts are equal.
 */
export function divide(amount: number, weights: readonly number[]): number[] {
  if (amount === 0 || weights.length === 0) return weights.map(() => 0);
  if (amount < 0) return divide(-amount, weights).map((part) => (part === 0 ? 0 : -part));
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (whole === 0n)
    return divide(
      amount,
      weights.map(() => 1),
    );
  const exact = weights.map((weight) => BigInt(amount) * BigInt(weight));
  const parts = exact.map((product) => Number(product / whole));
  const left = amount - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((product, index) => ({ index, remainder: product % whole }))
    .sort((one, other) => compare(other.remainder, one.remainder) || one.index - other.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index]! += 1;
  return parts;
}

function compare(one: bigint, other: bigint): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
