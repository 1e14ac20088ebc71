import { Column, Entity, PrimaryColumn } from 'typeorm';

export type TokenPurpose = 'EMAIL_VERIFICATION' | 'PASSWORD_RESET';

/** The one open token of a purpose that was sent to a user. Using it deletes the row, so it works once. */
@Entity('user_token')
export class UserTokenEntity {
  @PrimaryColumn({ name: 'user_id', type: 'uuid' })
  userId!: string;

  @PrimaryColumn({ type: 'text' })
  purpose!: TokenPurpose;

  @Column({ name: 'token_hash', type: 'text' })
  tokenHash!: string;

  /** The address that the token was sent to, and that using it proves. */
  @Column({ type: 'text' })
  email!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;
}
