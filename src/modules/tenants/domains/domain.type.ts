import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../../platform/graphql/node.type.js';
import { Payload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import type { CertificateStatus, DomainKind } from './tenant-domain.entity.js';

const DomainKindEnum = { SUBDOMAIN: 'SUBDOMAIN', CUSTOM: 'CUSTOM' } as const;
registerEnumType(DomainKindEnum, {
  name: 'DomainKind',
  description: 'Whose domain an address of the store is.',
  valuesConfig: {
    SUBDOMAIN: { description: "A name under the platform's own domain." },
    CUSTOM: { description: "The merchant's own domain." },
  },
});

const CertificateStatusEnum = {
  PENDING: 'PENDING',
  ISSUED: 'ISSUED',
  FAILED: 'FAILED',
  EXPIRED: 'EXPIRED',
} as const;
registerEnumType(CertificateStatusEnum, {
  name: 'CertificateStatus',
  description: 'How far the TLS certificate of a domain is.',
  valuesConfig: {
    PENDING: { description: 'Not issued yet.' },
    ISSUED: { description: 'In use.' },
    FAILED: { description: 'Could not be issued; check the DNS records.' },
    EXPIRED: { description: 'No longer valid.' },
  },
});

@ObjectType({ implements: Node, description: 'An internet address under which the store answers.' })
export class StoreDomain extends Node {
  @Field(() => String, { description: 'The host name, in the ASCII form that DNS uses.' })
  host!: string;

  @Field(() => DomainKindEnum, { description: 'Whose domain it is.' })
  kind!: DomainKind;

  @Field(() => String, {
    description: 'Text to put into a DNS TXT record named `_wasla.<host>` to prove the domain.',
  })
  verificationToken!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the domain was proven. It answers from then on.',
  })
  verifiedAt!: Date | null;

  @Field(() => CertificateStatusEnum, { description: 'How far the TLS certificate is.' })
  certificateStatus!: CertificateStatus;

  @Field(() => DateTime, { nullable: true, description: 'Until when the certificate is valid.' })
  certificateExpiresAt!: Date | null;
}

@ObjectType({ description: 'Outcome of adding a domain.' })
export class StoreDomainAddPayload extends Payload {
  @Field(() => StoreDomain, {
    nullable: true,
    description: 'The domain, with the text that proves it; null when it was refused.',
  })
  domain!: StoreDomain | null;
}

@ObjectType({ description: 'Outcome of proving a domain.' })
export class StoreDomainVerifyPayload extends Payload {
  @Field(() => StoreDomain, { nullable: true, description: 'The proven domain; null when it was refused.' })
  domain!: StoreDomain | null;
}

@ObjectType({ description: 'Outcome of removing a domain.' })
export class StoreDomainRemovePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The removed domain; null when it was refused.' })
  deletedId!: string | null;
}
