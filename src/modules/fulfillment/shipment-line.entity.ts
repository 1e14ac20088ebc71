import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../kernel/ids.js';

/** Units of one order line that are in a shipment. Never changed: another content is another shipment. */
@Entity('shipment_line')
export class ShipmentLineEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ name: 'shipment_id', type: 'uuid' })
  shipmentId!: string;

  @PrimaryColumn({ name: 'order_line_id', type: 'uuid' })
  orderLineId!: string;

  @Column({ type: 'integer' })
  quantity!: number;
}
