import type { TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import type { TenantTx } from '../../platform/db/scope.js';
import type { ShippingSetups } from './options/shipping-setups.service.js';

/** Changes of how a store ships are made one after the other within the store. */
const SHIPPING_LOCK = 7_260_010;

type Part = 'zone' | 'method' | 'carrier' | 'settings';
type Happening = 'created' | 'updated' | 'deleted' | 'secret_rotated';

/** The frame of every change of how a store ships. */
export class ShippingChanges {
  constructor(
    private readonly core: Core,
    private readonly setups: ShippingSetups,
  ) {}

  /**
   * Commits the work. Other such changes of the store wait until then, so that the work may look at all zones and
   * methods before it writes; afterwards every process reads the setup afresh.
   */
  write<T>(ctx: TenantContext, work: (tx: TenantTx) => Promise<T>): Promise<T> {
    return this.core.unitOfWork.write(ctx, async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock($1, hashtext($2))`, [SHIPPING_LOCK, tx.tenantId]);
      this.setups.changedBy(tx);
      return work(tx);
    });
  }

  /** Tells of what happened: `shipping.zone_created.v1` and so on. */
  async tell(tx: TenantTx, [part, happening]: readonly [Part, Happening], id: string): Promise<void> {
    await this.core.outbox.add(tx, {
      type: `shipping.${part}_${happening}.v1`,
      subject: { kind: `shipping_${part}`, id },
      payload: {},
    });
  }
}
