import { ArgsType, Field } from 'type-graphql';
import { CurrencyCodeScalar } from '../../../platform/graphql/scalars.js';
import { DaysArgs } from '../reading/analytics.args.js';

@ArgsType()
export class StoresSpanArgs extends DaysArgs {
  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: 'Only what was sold in this currency; each currency by itself when absent.',
  })
  currency?: string | null;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description:
      "Tell all amounts in this currency, each day's by the rate that the store itself has set for it; at most 366 days. A missing rate is refused.",
  })
  convertTo?: string | null;
}
