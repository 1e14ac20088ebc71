import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import type { HealthRow } from './health-row.js';
import type { HealthRepository } from './health.repository.js';

const HOUR_MS = 3_600_000;
const KEPT_MS = 30 * 24 * HOUR_MS;

/** How services outside are doing. */
export class HealthService {
  constructor(
    private readonly core: Core,
    private readonly repository: HealthRepository,
  ) {}

  /** Every service that was called within 30 days. */
  report(ctx: RequestContext): Promise<HealthRow[]> {
    const hourAgo = new Date(ctx.clock.now().getTime() - HOUR_MS);
    return this.repository.report(platformReader(this.core.database, ctx), hourAgo);
  }

  /** What is older than 30 days is gone. Run by the daily job. */
  prune(): Promise<void> {
    const ctx = this.core.contexts.platform('integration-health');
    return this.core.unitOfWork.writePlatform(ctx, (tx) =>
      this.repository.prune(tx, new Date(tx.now.getTime() - KEPT_MS)),
    );
  }
}
