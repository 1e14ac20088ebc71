import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { ConnectionArgs } from '../../../platform/graphql/connection.type.js';
import { settle } from '../../../platform/graphql/payload.js';
import { CurrencyCodeScalar } from '../../../platform/graphql/scalars.js';
import {
  ExchangeRateConnection,
  ExchangeRatesSetInput,
  ExchangeRatesSetPayload,
} from './exchange-rate.type.js';
import type { ExchangeRates } from './exchange-rates.service.js';

@Resolver()
export class ExchangeRatesResolver {
  constructor(private readonly rates: ExchangeRates) {}

  @Query(() => ExchangeRateConnection, {
    description: 'The exchange rates by which figures of the store are converted, the latest day first.',
  })
  exchangeRates(
    @Ctx() ctx: TenantContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Arg('from', () => CurrencyCodeScalar, { nullable: true, description: 'Only those from this currency.' })
    from?: string | null,
    @Arg('to', () => CurrencyCodeScalar, { nullable: true, description: 'Only those into this currency.' })
    to?: string | null,
  ): Promise<ExchangeRateConnection> {
    return this.rates.list(ctx, page, { from: from ?? null, to: to ?? null });
  }

  @Mutation(() => ExchangeRatesSetPayload, {
    description:
      'Sets exchange rates, by which figures are converted that are read from now on. Codes: INVALID, REQUIRED, TOO_LONG, DUPLICATE.',
  })
  exchangeRatesSet(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => ExchangeRatesSetInput, { description: 'The rates.' }) input: ExchangeRatesSetInput,
  ): Promise<ExchangeRatesSetPayload> {
    return settle(async () => ({ rates: await this.rates.set(ctx, input) }));
  }
}
