/** Why something was posted. */
export const POSTING_KINDS = {
  SALE: 'Goods were paid for, at what was paid for them without tax.',
  DISCOUNT: 'What the goods would have cost more without discounts.',
  SHIPPING: 'Shipping was paid for, without tax.',
  TAX: 'Tax was collected for the authorities.',
  FEE: 'The payment provider kept a fee, or gave one back.',
  REFUND: 'Money went back to the buyer, or returned because the buyer could not be given it.',
  CHARGEBACK: "The buyer's bank took money back, or returned it after a dispute was won.",
  OPENING: 'Money that was taken before the books began, so that it can go back.',
} as const;

export type PostingKind = keyof typeof POSTING_KINDS;
