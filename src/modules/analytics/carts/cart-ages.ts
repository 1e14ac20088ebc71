const DAY_MS = 86_400_000;

/** A cart that nobody has changed for so long is abandoned. */
export const QUIET_MS = DAY_MS;
/** Sums stay for ever; what became of a single cart is of no use after this time. */
export const KEPT_MS = 120 * DAY_MS;
