import { Arg, Ctx, Field, ID, Mutation, ObjectType, registerEnumType, Resolver } from 'type-graphql';
import type { TenantContext } from '../../../../platform/context.js';
import { Payload, settle } from '../../../../platform/graphql/payload.js';
import { parseInput, publicId } from '../../../../platform/validation.js';
import { Payment } from '../../charges/payment.type.js';
import { paymentView } from '../../charges/payment.view.js';
import type { TestDecision, TestSettlement } from './test-settlement.service.js';

const TestPaymentDecision = { CAPTURED: 'CAPTURED', DECLINED: 'DECLINED' } as const;

registerEnumType(TestPaymentDecision, {
  name: 'TestPaymentDecision',
  description: 'What becomes of a pending payment of the test provider.',
  valuesConfig: {
    CAPTURED: { description: 'The bank agrees; the money is held where the store captures by hand.' },
    DECLINED: { description: 'The bank refuses.' },
  },
});

@ObjectType({ description: 'Outcome of settling a payment of the test provider.' })
export class TestPaymentSettlePayload extends Payload {
  @Field(() => Payment, {
    nullable: true,
    description:
      'The payment at this moment; it changes when the webhook has been worked on. Null when refused.',
  })
  payment!: Payment | null;
}

@Resolver()
export class TestSettlementResolver {
  constructor(private readonly settlement: TestSettlement) {}

  @Mutation(() => TestPaymentSettlePayload, {
    description:
      'Plays the bank for a pending payment of the test provider, which then sends its webhook. Codes: NOT_FOUND, INVALID_TRANSITION, PAYMENT_UNAVAILABLE.',
  })
  testPaymentSettle(
    @Ctx() ctx: TenantContext,
    @Arg('paymentId', () => ID, { description: 'Id of the payment.' }) paymentId: string,
    @Arg('outcome', () => TestPaymentDecision, { description: 'What the bank says.' }) outcome: TestDecision,
  ): Promise<TestPaymentSettlePayload> {
    return settle(async () => {
      const id = parseInput(publicId('payment'), paymentId, ['paymentId']);
      return { payment: paymentView(await this.settlement.settle(ctx, id, outcome)) };
    });
  }
}
