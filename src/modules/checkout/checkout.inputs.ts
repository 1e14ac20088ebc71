import { Field, InputType } from 'type-graphql';
import { Decimal } from '../../platform/graphql/scalars.js';

@InputType({ description: 'How the buyer pays, and the total they agreed to.' })
export class CheckoutCompleteInput {
  @Field(() => String, { description: 'The payment provider, one of `paymentProviders`.' })
  paymentProvider!: string;

  @Field(() => String, {
    nullable: true,
    description: "What the provider's form gave for the means of payment. Needed unless the total is 0.",
  })
  paymentToken?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the buyer comes back to from a page of the provider or their bank.',
  })
  returnUrl?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description:
      'The total that the buyer saw, for example "25.50". Another total is refused with PRICE_CHANGED.',
  })
  expectedTotal?: string | null;
}
