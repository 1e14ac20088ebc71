import type { TenantScope } from '../../../platform/db/scope.js';
import type { DayRange } from '../events/day-range.js';
import { rateBps } from '../events/rate.js';
import type { CartFactsRepository } from './cart-facts.repository.js';

/** Reads what became of carts. */
export class CartFiguresService {
  constructor(private readonly facts: CartFactsRepository) {}

  /** What became of the carts that were started on these days, until now; one statement. */
  async read(scope: TenantScope, range: DayRange) {
    const { started, abandoned, converted } = await this.facts.figures(scope, range);
    return {
      ...{ started, abandoned, converted },
      open: started - abandoned - converted,
      abandonmentRateBps: rateBps(abandoned, started),
      conversionRateBps: rateBps(converted, started),
    };
  }
}
