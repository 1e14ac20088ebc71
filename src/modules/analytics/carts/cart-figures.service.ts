import type { TenantContext } from '../../../platform/context.js';
import type { Period } from '../reading/period.js';
import { ratioOf } from '../reading/ratios.js';
import { readReport } from '../reading/report.loader.js';
import { cartsReport } from './carts.report.js';

/** Reads what became of carts. */
export class CartFiguresService {
  /** What became of the carts that were started on these days, until now. */
  async read(ctx: TenantContext, period: Period) {
    const [row] = await readReport(ctx, cartsReport(period));
    const { started, abandoned, converted } = row!;
    return {
      ...{ started, abandoned, converted },
      open: started - abandoned - converted,
      abandonmentRateBps: ratioOf(abandoned, started),
      conversionRateBps: ratioOf(converted, started),
    };
  }
}
