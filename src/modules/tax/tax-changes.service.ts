import type { TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import type { TenantTx } from '../../platform/db/scope.js';
import type { TaxFactsService } from './facts/tax-facts.service.js';

/** Changes of a store's taxes are made one after the other. */
const TAX_LOCK = 7_260_011;

type Part = 'category' | 'zone' | 'rate' | 'settings';
type Happening = 'created' | 'updated' | 'deleted';

/** The frame of every change of a store's taxes. */
export class TaxChanges {
  constructor(
    private readonly core: Core,
    private readonly facts: Pick<TaxFactsService, 'changedBy'>,
  ) {}

  /**
   * Commits the work. Other such changes of the store wait until then, so that it may look before it writes; afterwards
   * every process reads the store's taxes afresh.
   */
  write<T>(ctx: TenantContext, work: (tx: TenantTx) => Promise<T>): Promise<T> {
    return this.core.unitOfWork.write(ctx, async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock($1, hashtext($2))`, [TAX_LOCK, tx.tenantId]);
      this.facts.changedBy(tx);
      return work(tx);
    });
  }

  /** Tells of what happened: `tax.zone_created.v1` and so on. */
  async tell(tx: TenantTx, [part, happening]: readonly [Part, Happening], id: string): Promise<void> {
    await this.core.outbox.add(tx, {
      type: `tax.${part}_${happening}.v1`,
      subject: { kind: `tax_${part}`, id },
    });
  }
}
