import type { JWK } from 'jose';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A key that access tokens are signed with. */
@Entity('signing_key')
export class SigningKeyEntity {
  /** The `kid` in the header of the tokens. */
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'public_jwk', type: 'jsonb' })
  publicJwk!: JWK;

  /** The private key as JSON, encrypted by the key ring. */
  @Column({ name: 'private_jwk', type: 'text' })
  privateJwk!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  /** It signs from then on; published before, so that others know it in time. */
  @Column({ name: 'signs_from_at', type: 'timestamptz' })
  signsFromAt!: Date;

  /** It verifies until then. */
  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;
}
