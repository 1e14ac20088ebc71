import { UNNAMED_VARIANT } from '../../catalog/index.js';
import type { OrderEntity, OrderLineCard } from '../../orders/index.js';
import { amountIn, countIn, type LetterLanguage } from '../letters/language.js';
import type { LetterRow } from '../letters/letter-document.js';
import type { BuyerLetterFacts } from './buyer-letter-facts.js';
import type { BuyerWording } from './buyer-wording.js';

/** What tables are written with. */
export interface TableStyle {
  readonly language: LetterLanguage;
  readonly labels: BuyerWording['labels'];
  /** Makes what others wrote a part of the letter. */
  readonly quote: (text: string) => string;
}

/** The tables of a letter: what it is about, amounts, and what else there is to know. Empty ones are left out. */
export function tablesOf(facts: BuyerLetterFacts, style: TableStyle): LetterRow[][] {
  const isConfirmation = facts.letter === 'orderConfirmed';
  const tables = [
    isConfirmation ? boughtItems(facts, style) : toldItems(facts, style),
    isConfirmation ? totals(facts.order, style) : [],
    details(facts, style),
    isConfirmation ? access(facts, style) : [],
  ];
  return tables.filter((rows) => rows.length > 0);
}

function boughtItems({ order, lines }: BuyerLetterFacts, style: TableStyle): LetterRow[] {
  return lines.map((line) => ({
    label: itemText(line, line.quantity, style),
    value: amountIn(style.language, line.subtotalMinor, order.currency),
  }));
}

/** What is in the parcel or the return. */
function toldItems({ lines, occasion }: BuyerLetterFacts, style: TableStyle): LetterRow[] {
  return (occasion.units ?? []).flatMap(({ orderLineId, quantity }) => {
    const line = lines.find(({ id }) => id === orderLineId);
    return line ? [{ label: itemText(line, quantity, style), value: '' }] : [];
  });
}

/** "2 × Lamp (Red)". */
function itemText(line: OrderLineCard, quantity: number, { language, quote }: TableStyle): string {
  const { productName, variantName } = line;
  const hasVariant = ![UNNAMED_VARIANT, productName, ''].includes(variantName);
  return `${countIn(language, quantity)} × ${quote(hasVariant ? `${productName} (${variantName})` : productName)}`;
}

function totals(order: OrderEntity, { language, labels }: TableStyle): LetterRow[] {
  const { subtotalMinor, discountMinor, shippingMinor, taxMinor, totalMinor, currency } = order;
  const row = (label: string, amountMinor: number) => ({
    ...{ label, value: amountIn(language, amountMinor, currency) },
  });
  const isShipped = shippingMinor > 0 || order.shippingOption !== null;
  const tax = taxMinor > 0 ? [row(order.pricesIncludeTax ? labels.taxIncluded : labels.tax, taxMinor)] : [];
  return [
    row(labels.subtotal, subtotalMinor),
    ...(discountMinor > 0 ? [row(labels.discount, -discountMinor)] : []),
    ...(isShipped ? [row(labels.shipping, shippingMinor)] : []),
    ...(order.pricesIncludeTax ? [] : tax),
    row(labels.total, totalMinor),
    ...(order.pricesIncludeTax ? tax : []),
  ];
}

function details({ letter, order, answer, occasion }: BuyerLetterFacts, style: TableStyle): LetterRow[] {
  const { labels, quote } = style;
  const row = (label: string, text: string | null | undefined) =>
    text ? [{ label, value: quote(text) }] : [];
  return [
    ...row(labels.carrier, occasion.parcel?.carrier),
    ...row(labels.trackingNumber, occasion.parcel?.trackingNumber),
    ...(letter === 'orderCancelled' ? row(labels.reason, order.cancelReason) : []),
    ...row(labels.answer, answer),
  ];
}

/** With what a buyer without an account finds the order again. */
function access({ reference, accessToken }: BuyerLetterFacts, { labels }: TableStyle): LetterRow[] {
  if (accessToken === null) return [];
  return [
    { label: labels.reference, value: reference },
    { label: labels.code, value: accessToken },
  ];
}
