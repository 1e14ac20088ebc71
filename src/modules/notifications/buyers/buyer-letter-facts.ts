import type { OrderEntity, OrderLineCard } from '../../orders/index.js';
import type { LetterLanguage } from '../letters/language.js';
import type { BuyerLetterName } from './buyer-wording.js';
import type { Occasion } from './occasion.js';

/** All that a letter to a buyer is made of. */
export interface BuyerLetterFacts {
  readonly letter: BuyerLetterName;
  readonly language: LetterLanguage;
  readonly storeName: string;
  readonly order: OrderEntity;
  readonly lines: readonly OrderLineCard[];
  readonly occasion: Occasion;
  /** The order's public id. */
  readonly reference: string;
  /** What opens the order to its buyer; null when they have an account for that. */
  readonly accessToken: string | null;
  /** What the store said to the buyer's wish to return something. */
  readonly answer: string | null;
}
