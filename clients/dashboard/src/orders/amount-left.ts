/** What is left of one decimal amount without another one of the same currency, exact; none when nothing is. */
export function amountLeft(whole: string, gone: string): string {
  const digits = whole.split('.')[1]?.length ?? 0;
  const left = BigInt(whole.replace('.', '')) - BigInt(gone.replace('.', ''));
  const text = (left > 0n ? left : 0n).toString().padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
