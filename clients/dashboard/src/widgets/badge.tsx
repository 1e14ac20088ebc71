const TONES: Readonly<Record<string, string>> = {
  CONFIRMED: 'busy',
  PARTIALLY_SHIPPED: 'busy',
  SHIPPED: 'good',
  DELIVERED: 'good',
  PAID: 'good',
  FULFILLED: 'good',
  PAYMENT_PENDING: 'waiting',
  PENDING: 'waiting',
  AUTHORIZED: 'waiting',
  PARTIALLY_PAID: 'waiting',
  FAILED: 'bad',
  CANCELLED: 'off',
  VOIDED: 'off',
  REFUNDED: 'off',
};

/** A state in a word; the colour only repeats what the word says. */
export function Badge({ value, text }: { readonly value: string; readonly text: string }) {
  return (
    <span className="badge" data-tone={TONES[value] ?? 'plain'} data-value={value}>
      {text}
    </span>
  );
}
