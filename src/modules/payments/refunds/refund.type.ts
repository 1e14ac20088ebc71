import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { encodeId } from '../../../kernel/ids.js';
import { MoneyType, moneyValue } from '../../../platform/graphql/money.type.js';
import { Node, type ResolvedNode } from '../../../platform/graphql/node.type.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import type { RefundEntity } from './refund.entity.js';

enum RefundStatus {
  PENDING = 'PENDING',
  SUCCEEDED = 'SUCCEEDED',
  FAILED = 'FAILED',
}

registerEnumType(RefundStatus, {
  name: 'RefundStatus',
  description: 'How far a refund has come.',
  valuesConfig: {
    PENDING: { description: 'The provider has not confirmed it yet.' },
    SUCCEEDED: {
      description:
        "The money is on its way to the buyer. The buyer's bank may still send it back. Of a payment by `import`, which was taken outside, it is recorded only: the store pays it back by other means.",
    },
    FAILED: {
      description: 'It could not be given back; the money is with the store and can be refunded again.',
    },
  },
});

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'Money of a payment that goes back to the buyer.',
})
export class Refund extends Node {
  @Field(() => RefundStatus, { description: 'How far it has come.' })
  status!: RefundStatus;

  @Field(() => MoneyType, { description: 'What is given back.' })
  amount!: MoneyType;

  @Field(() => String, { description: 'Why, in the words of whoever asked for it.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  failureMessage!: string | null;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  createdAt!: Date;
}

/** The refund as the API answers it. */
export function refundView(refund: RefundEntity): Refund & ResolvedNode {
  const { status, amountMinor, currency, reason, failureMessage, createdAt } = refund;
  return {
    nodeTypename: 'Refund',
    id: encodeId('refund', refund.id),
    status: RefundStatus[status],
    amount: moneyValue(amountMinor, currency),
    ...{ reason, failureMessage, createdAt },
  };
}
