import type { BuyerLetterName } from './buyer-wording.js';

/** Units of an order line that a letter is about. */
export interface ToldUnits {
  readonly orderLineId: string;
  readonly quantity: number;
}

/** What a letter tells beside its order, as it was when it happened. */
export interface Occasion {
  /** What goes back to the buyer. */
  readonly amountMinor?: number;
  readonly parcel?: {
    readonly carrier: string;
    readonly trackingNumber: string | null;
    readonly trackingUrl: string | null;
  };
  readonly returnId?: string;
  /** What is in the parcel or the return. */
  readonly units?: readonly ToldUnits[];
}

/** A letter that is to be written. */
export interface WaitingLetter {
  readonly eventId: string;
  readonly letter: BuyerLetterName;
  readonly orderId: string;
  readonly occasion: Occasion;
}

/** Letters of a store that are to be written. */
export interface BuyerLettersJob {
  readonly tenantId: string;
  readonly letters: readonly WaitingLetter[];
}

/** One of them, as jobs had it that may still wait. */
export type BuyerLetterJob = WaitingLetter & { readonly tenantId: string };
