import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';
import type { MovementKind } from './movement-kind.js';

/** One change of one stock level. Never changed nor removed: the deltas of a level add up to what it holds. */
@Entity('stock_movement')
export class StockMovementEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  /** Ids are made in the order of time, so that lists go by them alone. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'variant_id', type: 'uuid' })
  variantId!: string;

  @Column({ name: 'location_id', type: 'uuid' })
  locationId!: string;

  @Column({ type: 'text' })
  kind!: MovementKind;

  @Column({ name: 'on_hand_delta', type: 'integer' })
  onHandDelta!: number;

  @Column({ name: 'reserved_delta', type: 'integer' })
  reservedDelta!: number;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  /** What the movement was made for: `order`, `checkout`, `transfer`. */
  @Column({ name: 'reference_kind', type: 'text', nullable: true })
  referenceKind!: string | null;

  @Column({ name: 'reference_id', type: 'uuid', nullable: true })
  referenceId!: string | null;

  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
