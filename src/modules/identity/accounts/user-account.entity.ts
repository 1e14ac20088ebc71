import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Audited } from '../../../platform/audit/audited.js';

/**
 * A person's login. An e-mail address belongs to whoever proved it: at most one account has it verified, while any
 * number of unverified accounts may name it (docs/adr/0010-no-answer-tells-of-an-account.md).
 */
@Entity('user_account')
@Audited({ kind: 'user', without: ['passwordHash'], unsaid: ['email', 'phone', 'name', 'lockReason'] })
export class UserAccountEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** In lower case. Null when the account was made by phone. */
  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ name: 'email_verified_at', type: 'timestamptz', nullable: true })
  emailVerifiedAt!: Date | null;

  /** In the international form, "+966512345678". */
  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ name: 'phone_verified_at', type: 'timestamptz', nullable: true })
  phoneVerifiedAt!: Date | null;

  @Column({ type: 'text' })
  name!: string;

  /** Argon2id in the PHC form. Null when the account is entered by phone only. */
  @Column({ name: 'password_hash', type: 'text', nullable: true })
  passwordHash!: string | null;

  /** The language of letters to the person, as a BCP 47 code. */
  @Column({ type: 'text', nullable: true })
  language!: string | null;

  @Column({ name: 'is_super_admin', type: 'boolean', default: false })
  isSuperAdmin!: boolean;

  /** Set by an operator: the account can do nothing until it is cleared. */
  @Column({ name: 'locked_at', type: 'timestamptz', nullable: true })
  lockedAt!: Date | null;

  /** The operator's reason, for operators only. */
  @Column({ name: 'lock_reason', type: 'text', nullable: true })
  lockReason!: string | null;

  /** When its owner erased it: it names nobody any more, and nothing opens it. */
  @Column({ name: 'erased_at', type: 'timestamptz', nullable: true })
  erasedAt!: Date | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
