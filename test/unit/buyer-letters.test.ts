import { describe, expect, it } from 'vitest';
import type { BuyerLetterFacts } from '../../src/modules/notifications/buyers/buyer-letter-facts.js';
import { writeBuyerLetter, writeBuyerMessage } from '../../src/modules/notifications/buyers/buyer-letter.js';
import { BUYER_LETTERS, type BuyerLetterName } from '../../src/modules/notifications/buyers/buyer-wording.js';
import { quoted } from '../../src/modules/notifications/buyers/quoted.js';
import { amountIn, letterLanguage } from '../../src/modules/notifications/letters/language.js';
import type { OrderEntity, OrderLineEntity } from '../../src/modules/orders/index.js';

const ORDER = {
  ...{ id: 'o', number: 17, currency: 'USD', email: 'noor@world.test', userId: null },
  ...{ subtotalMinor: 3000, discountMinor: 250, shippingMinor: 500, taxMinor: 325, totalMinor: 3575 },
  ...{ pricesIncludeTax: false, capturedMinor: 3575, shippingOption: null, cancelReason: 'Changed my mind' },
} as unknown as OrderEntity;

const LINES = [
  { id: 'l1', productName: 'Lamp', variantName: 'Red', quantity: 2, subtotalMinor: 2000 },
  { id: 'l2', productName: 'Rug', variantName: '', quantity: 1, subtotalMinor: 1000 },
] as unknown as OrderLineEntity[];

const PARCEL = { carrier: 'DHL', trackingNumber: 'JD-1', trackingUrl: 'https://track.test/JD-1?a=1&b=2' };

function factsOf(letter: BuyerLetterName, more: Partial<BuyerLetterFacts> = {}): BuyerLetterFacts {
  const isParcel = letter.startsWith('parcel');
  const isReturn = letter.startsWith('return');
  return {
    ...{ letter, language: 'en', storeName: 'Nakhl', order: ORDER, lines: LINES },
    occasion: {
      amountMinor: 1250,
      ...(isParcel && { parcel: PARCEL }),
      ...((isParcel || isReturn) && { units: [{ orderLineId: 'l1', quantity: 1 }] }),
    },
    ...{ reference: 'ord_1', accessToken: letter === 'orderConfirmed' ? 'open-sesame' : null },
    answer: isReturn ? 'Send it to dock 4' : null,
    ...more,
  };
}

const SUBJECTS: Record<BuyerLetterName, string> = {
  orderConfirmed: 'Your order 17 is confirmed',
  orderDeclined: 'Your order 17 could not be paid',
  orderExpired: 'Your order 17 was not paid in time',
  orderCancelled: 'Your order 17 was cancelled',
  paymentReturned: 'Your payment for order 17 goes back to you',
  parcelShipped: 'A parcel of your order 17 is on its way',
  parcelDelivered: 'A parcel of your order 17 has arrived',
  refunded: '$12.50 for your order 17 went back to you',
  returnApproved: 'Your return of order 17 is accepted',
  returnDeclined: 'Your return of order 17 is not accepted',
  returnReceived: 'Your returned goods of order 17 have come in',
};

/** What is said in words, without names of the store and its goods. */
function sentencesOf({ subject, text }: { subject: string; text: string }): string[] {
  return [subject, ...text.split('\n\n')].filter((part) => !/^(Nakhl|1 × Lamp \(Red\))$/.test(part));
}

const LANGUAGES = ['en', 'ar', 'fa', 'tr'] as const;
const EVERY = LANGUAGES.flatMap((language) => BUYER_LETTERS.map((letter) => ({ language, letter })));

describe('a letter to a buyer', () => {
  it.each(Object.entries(SUBJECTS) as [BuyerLetterName, string][])(
    'in English, %s, has the subject "%s"',
    (letter, subject) => {
      expect(writeBuyerLetter(factsOf(letter), 'noor@world.test')).toMatchObject({
        ...{ to: 'noor@world.test', subject, language: 'en' },
      });
    },
  );

  it.each(EVERY)('in $language, $letter, is whole and runs in its direction', ({ language, letter }) => {
    const { subject, text, html } = writeBuyerLetter(factsOf(letter, { language }), 'noor@world.test');
    for (const written of [subject, text, html]) expect(written).not.toMatch(/[{}]|undefined|null|NaN/);
    const direction = language === 'ar' || language === 'fa' ? 'rtl' : 'ltr';
    expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(subject).toContain('17');
    expect(text).toContain('Nakhl');
    if (language === 'en') return;
    const english = sentencesOf(writeBuyerLetter(factsOf(letter), 'noor@world.test'));
    expect(sentencesOf({ subject, text }).filter((sentence) => english.includes(sentence))).toEqual([]);
  });

  it('confirms an order with its lines, its totals and the way to find it again', () => {
    expect(writeBuyerLetter(factsOf('orderConfirmed'), 'noor@world.test').text).toBe(
      [
        'Hello,',
        'Thank you for your order at “Nakhl”. It is confirmed and is being prepared.',
        'The store shows you the order at any time when you enter its reference and code. Keep the code to yourself: it also opens the order for others.',
        '2 × Lamp (Red): $20.00\n1 × Rug: $10.00',
        'Subtotal: $30.00\nDiscount: -$2.50\nShipping: $5.00\nTax: $3.25\nTotal: $35.75',
        'Order: ord_1\nCode: open-sesame',
        'Nakhl',
      ].join('\n\n'),
    );
  });

  it('gives no code to a buyer who has an account', () => {
    const own = { accessToken: null, order: { ...ORDER, userId: 'u' } };
    const { text } = writeBuyerLetter(factsOf('orderConfirmed', own), 'noor@world.test');
    expect(text).toContain('The order stands in your account at “Nakhl”, where you can follow it.');
    expect(text).not.toMatch(/Code|ord_1/);
  });

  it('tells who carries a parcel and what is in it, and leads to the carrier', () => {
    const { text, html } = writeBuyerLetter(factsOf('parcelShipped'), 'noor@world.test');
    expect(text).toContain('1 × Lamp (Red)\n\nCarrier: DHL\nTracking number: JD-1\n\nFollow the parcel:\n');
    expect(html).toContain('<a href="https://track.test/JD-1?a=1&amp;b=2"');
    const alone = { carrier: 'Own van', trackingNumber: null, trackingUrl: null };
    const plain = writeBuyerLetter(factsOf('parcelShipped', { occasion: { parcel: alone } }), 'a@b.test');
    expect(plain.html).not.toContain('href');
    expect(plain.text).not.toContain('Tracking');
  });

  it('promises money back only to those who have paid', () => {
    const promise = 'What you paid goes back to you';
    expect(writeBuyerLetter(factsOf('orderCancelled'), 'a@b.test').text).toContain(promise);
    const unpaid = { ...ORDER, capturedMinor: 0 };
    expect(writeBuyerLetter(factsOf('orderCancelled', { order: unpaid }), 'a@b.test').text).not.toContain(
      promise,
    );
  });

  it('shows what others wrote as text, in one line, and never as markup, placeholder or direction', () => {
    const productName = '<img src=x onerror=alert(1)> {total}\r\nBcc: all@world.test \u202eevil';
    const lines = [{ ...LINES[0]!, productName, variantName: '' }];
    const storeName = '<b>Nakhl</b>\n{amount}';
    const { subject, text, html } = writeBuyerLetter(
      factsOf('orderConfirmed', { lines, storeName }),
      'noor@world.test',
    );
    expect(text).toContain('2 × <img src=x onerror=alert(1)> {total} Bcc: all@world.test evil: $20.00');
    expect(text).toContain('Thank you for your order at “<b>Nakhl</b> {amount}”.');
    expect(html).not.toMatch(/<img|<b>|\u202e/);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; {total} Bcc:');
    expect(subject).not.toMatch(/[\r\n]/);
  });

  it('isolates words that run against it', () => {
    expect(quoted('نخل', 'ltr')).toBe('\u2068نخل\u2069');
    expect(quoted('نخل', 'rtl')).toBe('نخل');
    expect(quoted('Nakhl', 'rtl')).toBe('\u2068Nakhl\u2069');
    expect([...quoted('x'.repeat(500), 'ltr')]).toHaveLength(300);
  });

  it('is one line on a phone', () => {
    expect(writeBuyerMessage(factsOf('refunded'), '+966512345678')).toEqual({
      ...{ to: '+966512345678', text: 'Nakhl: $12.50 for your order 17 went back to you' },
    });
  });
});

describe('amounts in letters', () => {
  it.each([
    ['en', 123456, 'USD', '$1,234.56'],
    ['en', 1250, 'KWD', 'KWD\u00a01.250'],
    ['en', 1234, 'JPY', '¥1,234'],
    // The engine would round these to whole dinars.
    ['en', 1250, 'IQD', 'IQD\u00a01.250'],
    ['en', Number.MAX_SAFE_INTEGER, 'USD', '$90,071,992,547,409.91'],
    ['tr', 1250, 'USD', '$12,50'],
    ['fa', 1250, 'USD', '\u200e$۱۲٫۵۰'],
    ['ar', 1250, 'SAR', '\u200f12.50\u00a0ر.س.\u200f'],
  ] as const)('in %s, %i of %s are written %s', (language, amountMinor, currency, written) => {
    expect(amountIn(language, amountMinor, currency)).toBe(written);
  });
});

describe('the language of a letter', () => {
  it.each([
    [['tr', 'en'], 'tr'],
    [['fr', 'fa-IR'], 'fa'],
    [['fr', 'de'], 'en'],
    [[null], 'en'],
  ])('for %j is %s', (preferred, language) => {
    expect(letterLanguage(...preferred)).toBe(language);
  });
});
