const PERCENT = /^(\d{1,3})(?:\.(\d{1,6}))?$/;

/**
 * Basis points of a percentage as decimal text, or null when it is not one, is above 100, or is finer than a hundredth
 * of a percent: "15" is 1500, "8.25" is 825, "8.875" is refused, not rounded.
 */
export function parsePercent(text: string): number | null {
  const match = PERCENT.exec(text);
  if (!match) return null;
  const [, whole = '', fraction = ''] = match;
  if (/[^0]/.test(fraction.slice(2))) return null;
  const rateBps = Number(whole + fraction.slice(0, 2).padEnd(2, '0'));
  return rateBps <= 10_000 ? rateBps : null;
}

/** The exact percentage of a rate in basis points, 0 or more, as decimal text: "15", "8.25", "0.5". */
export function percentText(rateBps: number): string {
  const digits = String(rateBps).padStart(3, '0');
  const fraction = digits.slice(-2).replace(/0+$/, '');
  return fraction === '' ? digits.slice(0, -2) : `${digits.slice(0, -2)}.${fraction}`;
}
