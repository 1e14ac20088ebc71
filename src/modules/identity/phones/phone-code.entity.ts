import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A one-time code for a phone. The newest of a phone counts. */
@Entity('phone_code')
export class PhoneCodeEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  phone!: string;

  /** The language of the message. */
  @Column({ type: 'text' })
  language!: string;

  /** Null until the job that sends the code has drawn it. */
  @Column({ name: 'code_hash', type: 'text', nullable: true })
  codeHash!: string | null;

  @Column({ type: 'integer', default: 0 })
  tries!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt!: Date | null;
}
