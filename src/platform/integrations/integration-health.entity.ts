import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How calls to one service outside went within five minutes, over all processes. */
@Entity('integration_health')
export class IntegrationHealthEntity {
  /** What it is for, such as `PAYMENTS`. */
  @PrimaryColumn({ type: 'text' })
  kind!: string;

  /** Which one, such as `stripe`. */
  @PrimaryColumn({ type: 'text' })
  name!: string;

  /** The beginning of the five minutes. */
  @PrimaryColumn({ name: 'began_at', type: 'timestamptz' })
  beganAt!: Date;

  @Column({ type: 'integer' })
  successes!: number;

  @Column({ type: 'integer' })
  failures!: number;

  @Column({ name: 'last_success_at', type: 'timestamptz', nullable: true })
  lastSuccessAt!: Date | null;

  @Column({ name: 'last_failure_at', type: 'timestamptz', nullable: true })
  lastFailureAt!: Date | null;

  @Column({ name: 'last_error', type: 'text', nullable: true })
  lastError!: string | null;
}
