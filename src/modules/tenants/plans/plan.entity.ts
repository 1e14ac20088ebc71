import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a merchant pays for. A limit of null is no limit. */
@Entity('plan')
export class PlanEntity {
  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  /** Plans in the order of their size. */
  @Column({ type: 'integer' })
  rank!: number;

  @Column({ name: 'max_products', type: 'integer', nullable: true })
  maxProducts!: number | null;

  @Column({ name: 'max_orders_monthly', type: 'integer', nullable: true })
  maxOrdersMonthly!: number | null;

  @Column({ name: 'max_staff', type: 'integer', nullable: true })
  maxStaff!: number | null;
}
