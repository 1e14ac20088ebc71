/** How a promotion lowers the price. */
export const PromotionKind = {
  PERCENTAGE: 'PERCENTAGE',
  FIXED_AMOUNT: 'FIXED_AMOUNT',
  FREE_SHIPPING: 'FREE_SHIPPING',
  BUY_X_GET_Y: 'BUY_X_GET_Y',
} as const;
export type PromotionKind = keyof typeof PromotionKind;
