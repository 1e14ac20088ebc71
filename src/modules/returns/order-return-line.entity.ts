import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../kernel/ids.js';
import type { ReturnReason } from './return-reason.js';

/** Units of one order line that are in a return. */
@Entity('order_return_line')
export class OrderReturnLineEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ name: 'return_id', type: 'uuid' })
  returnId!: string;

  @PrimaryColumn({ name: 'order_line_id', type: 'uuid' })
  orderLineId!: string;

  @Column({ type: 'integer' })
  quantity!: number;

  @Column({ type: 'text' })
  reason!: ReturnReason;

  /** How many of them came in. */
  @Column({ name: 'received_quantity', type: 'integer', default: 0 })
  receivedQuantity!: number;

  /** Whether those that came in are on the shelf again. */
  @Column({ name: 'is_restocked', type: 'boolean', default: false })
  isRestocked!: boolean;
}
