import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';

export type VisitDimension = 'STORE' | 'SOURCE' | 'PRODUCT' | 'QUERY';

/** What visitors did on a day. All measures are in ten-thousandths. */
@Entity('analytics_visits')
export class VisitsEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'text' })
  dimension!: VisitDimension;

  /** Of the store's time zone. */
  @PrimaryColumn({ type: 'date' })
  day!: string;

  /** The source, the product's UUID or the text searched for; empty for the store, and for who came directly. */
  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ type: 'bigint' })
  visitors!: number;

  @Column({ type: 'bigint' })
  sessions!: number;

  @Column({ name: 'product_views', type: 'bigint' })
  productViews!: number;

  @Column({ type: 'bigint' })
  searches!: number;

  @Column({ name: 'added_to_cart', type: 'bigint' })
  addedToCart!: number;

  @Column({ name: 'viewing_sessions', type: 'bigint' })
  viewingSessions!: number;

  @Column({ name: 'searching_sessions', type: 'bigint' })
  searchingSessions!: number;

  @Column({ name: 'adding_sessions', type: 'bigint' })
  addingSessions!: number;

  /** Sessions in which the visitor saw an order placed. */
  @Column({ name: 'ordering_sessions', type: 'bigint' })
  orderingSessions!: number;
}
