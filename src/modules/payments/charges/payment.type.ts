import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { MoneyType } from '../../../platform/graphql/money.type.js';
import { Node } from '../../../platform/graphql/node.type.js';
import { DateTime } from '../../../platform/graphql/scalars.js';

/** What a payment shows of itself; refunds count in, unlike in its row. */
export enum PaymentStatus {
  PENDING = 'PENDING',
  REQUIRES_ACTION = 'REQUIRES_ACTION',
  AUTHORIZED = 'AUTHORIZED',
  CAPTURED = 'CAPTURED',
  PARTIALLY_REFUNDED = 'PARTIALLY_REFUNDED',
  REFUNDED = 'REFUNDED',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(PaymentStatus, {
  name: 'PaymentStatus',
  description: 'How far a payment has come.',
  valuesConfig: {
    PENDING: { description: 'The provider has not decided yet.' },
    REQUIRES_ACTION: { description: 'The buyer must confirm it first, such as by 3-D Secure.' },
    AUTHORIZED: { description: 'The money is held and can be captured.' },
    CAPTURED: { description: 'The money is taken.' },
    PARTIALLY_REFUNDED: { description: 'A part of the money is or will be given back.' },
    REFUNDED: { description: 'All of the money is or will be given back.' },
    FAILED: { description: 'It was declined; nothing was taken.' },
    CANCELLED: { description: 'It was given up; nothing was taken.' },
  },
});

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'One attempt to pay for an order through a provider.',
})
export class Payment extends Node {
  @Field(() => String, { description: 'The payment provider, for example `stripe`.' })
  provider!: string;

  @Field(() => PaymentStatus, { description: 'How far it has come.' })
  status!: PaymentStatus;

  @Field(() => MoneyType, { description: 'What is to be paid.' })
  amount!: MoneyType;

  @Field(() => MoneyType, { description: 'What was taken.' })
  capturedAmount!: MoneyType;

  @Field(() => MoneyType, { description: 'What of that is or will be given back.' })
  refundedAmount!: MoneyType;

  @Field(() => String, {
    nullable: true,
    description: "While the buyer must confirm: what the provider's script in the browser needs for it.",
  })
  clientSecret!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'While the buyer must confirm: the page to send them to.',
  })
  redirectUrl!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it was declined, in the provider's short form, for example `insufficient_funds`.",
  })
  failureCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined, for the buyer.' })
  failureMessage!: string | null;

  @Field(() => DateTime, { description: 'When it began.' })
  createdAt!: Date | string;
}
