import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many stores belong to a user. Counted here because no store's transaction sees the other stores. */
@Entity('store_count')
export class StoreCountEntity {
  @PrimaryColumn({ name: 'owner_id', type: 'uuid' })
  ownerId!: string;

  @Column({ type: 'integer' })
  stores!: number;
}
