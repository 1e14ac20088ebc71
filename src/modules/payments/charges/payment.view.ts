import { encodeId } from '../../../kernel/ids.js';
import { shownInstant } from '../../../kernel/instant-text.js';
import { moneyValue, type MoneyType } from '../../../platform/graphql/money.type.js';
import type { ResolvedNode } from '../../../platform/graphql/node.type.js';
import type { PaymentCard } from './payment-card.js';
import { PaymentStatus, type Payment } from './payment.type.js';

/** A payment as the API answers it: its properties are the fields, and each is made of the row when it is read. */
export class PaymentView implements Payment, ResolvedNode {
  constructor(private readonly card: PaymentCard) {}

  get nodeTypename() {
    return 'Payment' as const;
  }

  get id(): string {
    return encodeId('payment', this.card.id);
  }

  get provider(): string {
    return this.card.provider;
  }

  get status(): PaymentStatus {
    const { status, capturedMinor, refundedMinor } = this.card;
    if (status === 'CREATED') return PaymentStatus.PENDING;
    if (refundedMinor === 0) return PaymentStatus[status];
    return refundedMinor < capturedMinor ? PaymentStatus.PARTIALLY_REFUNDED : PaymentStatus.REFUNDED;
  }

  get amount(): MoneyType {
    return moneyValue(this.card.amountMinor, this.card.currency);
  }

  get capturedAmount(): MoneyType {
    return moneyValue(this.card.capturedMinor, this.card.currency);
  }

  get refundedAmount(): MoneyType {
    return moneyValue(this.card.refundedMinor, this.card.currency);
  }

  get clientSecret(): string | null {
    return this.card.clientSecret;
  }

  get redirectUrl(): string | null {
    return this.card.redirectUrl;
  }

  get failureCode(): string | null {
    return this.card.failureCode;
  }

  get failureMessage(): string | null {
    return this.card.failureMessage;
  }

  get createdAt(): Date | string {
    return shownInstant(this.card.createdAt);
  }
}

/** The view of a payment. */
export function paymentView(payment: PaymentCard): PaymentView {
  return new PaymentView(payment);
}
