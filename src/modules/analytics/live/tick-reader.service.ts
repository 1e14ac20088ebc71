import type { Clock } from '../../../kernel/clock.js';
import type { TenantScope } from '../../../platform/db/scope.js';
import type { TickFigures } from './tick-figures.js';
import type { TickRepository } from './tick.repository.js';

/** Sums are a row; counting visitors reads everything that they did, so it is done at most this often. */
const VISITORS_MS = 5000;

/** Reads the live figures of one store: sums and carts as they are, visitors as they were a few seconds ago at most. */
export class TickReader {
  private visitors = 0;
  private countedAt = -VISITORS_MS;

  constructor(
    private readonly figures: Pick<TickRepository, 'sums' | 'visitors'>,
    private readonly scope: TenantScope,
    private readonly clock: Pick<Clock, 'now'>,
  ) {}

  /** The figures as they are; one statement, and another one when the visitors are due. */
  async read(): Promise<TickFigures> {
    const now = this.clock.now();
    const at = performance.now();
    if (at - this.countedAt >= VISITORS_MS) {
      this.visitors = await this.figures.visitors(this.scope, now);
      this.countedAt = at;
    }
    return { ...(await this.figures.sums(this.scope, now)), visitors: this.visitors };
  }
}
