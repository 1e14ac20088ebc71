import { recordDeeds } from '../../../platform/audit/trail.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { readPage, type KeysetOrder, type Page, type PageArguments } from '../../../platform/graphql/page.js';
import { parseInput } from '../../../platform/validation.js';
import { ratesRules } from './exchange-rate.rules.js';
import type { ExchangeRatesSetInput } from './exchange-rate.type.js';
import type { ExchangeRatesRepository, StoredRate, WantedRates } from './exchange-rates.repository.js';
import { minorRateOf } from './minor-rate.js';

const NEWEST_FIRST: KeysetOrder<StoredRate> = {
  name: 'exchange rates',
  direction: 'DESC',
  columns: [
    { sql: 'e.day', type: 'date', valueOf: ({ day }) => day },
    { sql: 'e.from_currency', type: 'char(3)', valueOf: ({ from }) => from },
    { sql: 'e.to_currency', type: 'char(3)', valueOf: ({ to }) => to },
  ],
};

/** What currencies are worth, as the store says. */
export class ExchangeRates {
  constructor(
    private readonly core: Pick<Core, 'unitOfWork'>,
    private readonly rates: ExchangeRatesRepository,
  ) {}

  /** Of these days and currencies these are the rates, in all figures that are read from now on. @throws Refusal */
  set(ctx: TenantContext, input: ExchangeRatesSetInput): Promise<StoredRate[]> {
    const { rates } = parseInput(ratesRules, input);
    return this.core.unitOfWork.write(ctx, async (tx) => {
      await this.rates.put(
        tx,
        rates.map((each) => ({ ...each, minorRate: minorRateOf(each.rate, each.from, each.to) })),
      );
      recordDeeds(tx, [
        {
          action: 'exchange_rates.set',
          subject: { kind: 'exchange_rates', id: tx.tenantId },
          details: { rates: rates.map(({ day, from, to, rate }) => `${day} ${from} ${to} ${rate}`) },
        },
      ]);
      return rates.map((each) => ({ ...each, updatedAt: tx.now }));
    });
  }

  /** The rates of the store, the latest day first. */
  list(ctx: TenantContext, page: PageArguments, wanted: WantedRates): Promise<Page<StoredRate>> {
    return readPage(ctx, {
      arguments: page,
      order: NEWEST_FIRST,
      filter: JSON.stringify(wanted),
      parameterOffset: 3,
      fetch: (statement) => this.rates.page(ctx, wanted, statement),
    });
  }
}
