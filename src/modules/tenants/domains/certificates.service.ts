import pLimit from 'p-limit';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import { onBehalfOf } from '../../../platform/db/unit-of-work.js';
import type { RequestContext } from '../../../platform/context.js';
import { stateAfter, type CertificateProbe } from './certificate-probe.js';
import type { DomainsRepository, ProvenDomain } from './domains.repository.js';

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;
/** A little less than the hour between two runs of the job. */
const LOOK_AGAIN_MS = 50 * MINUTE_MS;
const BATCH = 200;
const CONCURRENCY = 5;
const UNPROVEN_LIFETIME_MS = 7 * DAY_MS;

/** Watches the certificates of proven domains, and gives up on domains that nobody proves. */
export class CertificatesService {
  constructor(
    private readonly core: Core,
    private readonly domains: DomainsRepository,
    private readonly probe: CertificateProbe,
  ) {}

  /** The certificates of all proven domains were looked at within the last hour, and changes are recorded as events. */
  async check(): Promise<void> {
    const ctx = this.core.contexts.platform('certificates.check');
    const limit = pLimit(CONCURRENCY);
    const before = new Date(this.core.clock.now().getTime() - LOOK_AGAIN_MS);
    for (let due = BATCH; due === BATCH;) {
      const batch = await this.domains.listDue(platformReader(this.core.database, ctx), before, BATCH);
      await Promise.all(batch.map((domain) => limit(() => this.lookAt(ctx, domain))));
      due = batch.length;
    }
  }

  /** Hosts that were added a week ago and never proven are free again. */
  async removeUnproven(): Promise<void> {
    const ctx = this.core.contexts.platform('domains.remove-unproven');
    await this.core.unitOfWork.writePlatform(ctx, (tx) =>
      this.domains.removeUnproven(tx, new Date(tx.now.getTime() - UNPROVEN_LIFETIME_MS)),
    );
  }

  private async lookAt(ctx: RequestContext, domain: ProvenDomain): Promise<void> {
    const seen = await this.probe.look(domain.host);
    await this.core.unitOfWork.write(onBehalfOf(ctx, domain.tenantId), async (tx) => {
      const state = stateAfter(seen, domain, tx.now);
      const recorded = await this.domains.recordLook(tx, domain.id, state);
      if (!recorded || state.certificateStatus === domain.certificateStatus) return;
      await this.core.outbox.add(tx, {
        type: 'domain.certificate_changed.v1',
        subject: { kind: 'domain', id: domain.id },
        payload: { host: domain.host, status: state.certificateStatus },
      });
    });
  }
}
