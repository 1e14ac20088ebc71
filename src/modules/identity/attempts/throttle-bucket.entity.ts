import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often something was tried in the window that began with its first try. */
@Entity('throttle_bucket')
export class ThrottleBucketEntity {
  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ type: 'integer' })
  used!: number;

  @Column({ name: 'ends_at', type: 'timestamptz' })
  endsAt!: Date;
}
