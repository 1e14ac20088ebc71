import { fill } from '../letters/fill.js';
import { amountIn, wordingOf } from '../letters/language.js';
import { letterDocument } from '../letters/letter-document.js';
import type { MailMessage } from '../mail-sender.js';
import type { SmsMessage } from '../sms-sender.js';
import type { BuyerLetterFacts } from './buyer-letter-facts.js';
import { tablesOf } from './buyer-letter-tables.js';
import { buyerWordingOf } from './buyer-language.js';
import { quoted } from './quoted.js';

/** The letter as plain text and as HTML, signed by the store. */
export function writeBuyerLetter(facts: BuyerLetterFacts, to: string): MailMessage {
  const { language, letter, occasion } = facts;
  const wording = wordingOf(language);
  const own = buyerWordingOf(language);
  const say = filling(facts);
  const { paragraphs, whenPaid } = own[letter];
  const subject = subjectOf(facts);
  const url = occasion.parcel?.trackingUrl;
  const { text, html } = letterDocument({
    ...{ language, wording, subject },
    paragraphs: [
      ...paragraphs,
      ...(whenPaid && facts.order.capturedMinor > 0 ? [whenPaid] : []),
      ...(letter === 'orderConfirmed' ? followingOf(facts) : []),
    ].map(say),
    tables: tablesOf(facts, {
      ...{ language, labels: own.labels },
      quote: (value) => quoted(value, wording.direction),
    }),
    link: url && letter === 'parcelShipped' ? { url, label: own.track, token: null } : null,
    closing: say('{storeName}'),
  });
  return { to, subject, text, html, language };
}

/** The same in a line, for buyers who left a phone only. */
export function writeBuyerMessage(facts: BuyerLetterFacts, to: string): SmsMessage {
  return { to, text: `${filling(facts)('{storeName}')}: ${subjectOf(facts)}` };
}

/** How the buyer finds the order again. */
function followingOf({ language, order, accessToken }: BuyerLetterFacts): string[] {
  const { followWithAccount, followAsGuest } = buyerWordingOf(language);
  if (order.userId !== null) return [followWithAccount];
  return accessToken === null ? [] : [followAsGuest];
}

function subjectOf(facts: BuyerLetterFacts): string {
  return filling(facts)(buyerWordingOf(facts.language)[facts.letter].subject);
}

function filling({ language, storeName, order, occasion }: BuyerLetterFacts): (text: string) => string {
  const { currency, totalMinor } = order;
  const values = {
    storeName: quoted(storeName, wordingOf(language).direction),
    orderNumber: String(order.number),
    total: amountIn(language, totalMinor, currency),
    amount: amountIn(language, occasion.amountMinor ?? totalMinor, currency),
  };
  return (text) => fill(text, values);
}
