import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';

/** Units that came into stock and went out of it; none of them is negative. */
class StockFlowMeasures {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  /** Of the store's time zone. */
  @PrimaryColumn({ type: 'date' })
  day!: string;

  @Column({ type: 'bigint' })
  received!: number;

  @Column({ type: 'bigint' })
  sold!: number;

  @Column({ type: 'bigint' })
  returned!: number;

  @Column({ name: 'adjusted_in', type: 'bigint' })
  adjustedIn!: number;

  @Column({ name: 'adjusted_out', type: 'bigint' })
  adjustedOut!: number;

  @Column({ name: 'transferred_in', type: 'bigint' })
  transferredIn!: number;

  @Column({ name: 'transferred_out', type: 'bigint' })
  transferredOut!: number;
}

/** What happened to the stock of a variant on a day. */
@Entity('analytics_stock')
export class VariantStockFlowEntity extends StockFlowMeasures {
  @PrimaryColumn({ name: 'variant_id', type: 'uuid' })
  variantId!: string;
}

/** What happened to all stock of the store on a day: the sum of its variants. */
@Entity('analytics_stock_day')
export class StockFlowEntity extends StockFlowMeasures {}
