import { Column, Entity, PrimaryColumn } from 'typeorm';

export type EndReason =
  | 'SIGNED_OUT'
  | 'SIGNED_OUT_EVERYWHERE'
  | 'SIGNED_OUT_BY_OPERATOR'
  | 'LOCKED'
  | 'TOKEN_REUSED'
  | 'PASSWORD_CHANGED'
  | 'PASSWORD_RESET';

/** One sign-in on one device: the family of all refresh tokens that came from it. */
@Entity('user_session')
export class UserSessionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'user_id', type: 'uuid' })
  userId!: string;

  /** The one store that an operator looks into with it, without changing anything; null for every other session. */
  @Column({ name: 'impersonated_store_id', type: 'uuid', nullable: true })
  impersonatedStoreId!: string | null;

  /** The network address it began at. */
  @Column({ type: 'text' })
  address!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'last_used_at', type: 'timestamptz' })
  lastUsedAt!: Date;

  /** Moves forward with each refresh, never past `endsAt`. */
  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ name: 'ends_at', type: 'timestamptz' })
  endsAt!: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ name: 'end_reason', type: 'text', nullable: true })
  endReason!: EndReason | null;
}
