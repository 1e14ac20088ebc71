import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { TenantId } from '../../../kernel/ids.js';
import { Audited } from '../../../platform/audit/audited.js';

/** When a store works. A store without a row has {@link DEFAULT_SETTINGS}. */
@Entity('shipping_setting')
@Audited({ kind: 'shipping_settings', subject: 'tenantId' })
export class ShippingSettingEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @Column({ name: 'handling_days', type: 'integer' })
  handlingDays!: number;

  /** ISO numbers of weekdays in their order: 1 is Monday. */
  @Column({ name: 'working_days', type: 'integer', array: true })
  workingDays!: number[];

  @Column({ type: 'date', array: true, default: [] })
  holidays!: CalendarDate[];

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}

/** Hands parcels over on the next working day, Monday to Friday. */
export const DEFAULT_SETTINGS = {
  handlingDays: 1,
  workingDays: [1, 2, 3, 4, 5],
  holidays: [] as CalendarDate[],
  version: 1,
} as const;
