import { Column, Entity, PrimaryColumn } from 'typeorm';

export type LoginMethod = 'PASSWORD' | 'PHONE_CODE' | 'REGISTRATION';
export type LoginOutcome = 'SUCCEEDED' | 'FAILED';

/** One try to enter an account. */
@Entity('login_attempt')
export class LoginAttemptEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** A keyed hash of the address or phone that was tried: comparable, not readable. */
  @Column({ type: 'text' })
  account!: string;

  /** The network address that it came from. */
  @Column({ type: 'text' })
  address!: string;

  @Column({ type: 'text' })
  method!: LoginMethod;

  @Column({ type: 'text' })
  outcome!: LoginOutcome;

  @Column({ name: 'attempted_at', type: 'timestamptz' })
  attemptedAt!: Date;
}
