import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantId } from '../../../kernel/ids.js';
import { Audited } from '../../../platform/audit/audited.js';

export type DomainKind = 'SUBDOMAIN' | 'CUSTOM';
export type CertificateStatus = 'PENDING' | 'ISSUED' | 'FAILED' | 'EXPIRED';

/** A host under which a store answers. Custom domains answer only once their owner has proven them. */
@Entity('tenant_domain')
@Audited({
  kind: 'domain',
  without: ['verificationToken', 'certificateStatus', 'certificateExpiresAt', 'certificateCheckedAt'],
})
export class TenantDomainEntity {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid' })
  tenantId!: TenantId;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  host!: string;

  @Column({ type: 'text' })
  kind!: DomainKind;

  @Column({ name: 'verification_token', type: 'text' })
  verificationToken!: string;

  @Column({ name: 'verified_at', type: 'timestamptz', nullable: true })
  verifiedAt!: Date | null;

  @Column({ name: 'certificate_status', type: 'text' })
  certificateStatus!: CertificateStatus;

  @Column({ name: 'certificate_expires_at', type: 'timestamptz', nullable: true })
  certificateExpiresAt!: Date | null;

  @Column({ name: 'certificate_checked_at', type: 'timestamptz', nullable: true })
  certificateCheckedAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
