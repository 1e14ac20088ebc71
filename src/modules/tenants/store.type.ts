import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../platform/graphql/node.type.js';
import { CurrencyCodeScalar, DateTime, LanguageCodeScalar } from '../../platform/graphql/scalars.js';
import type { CertificateStatus, DomainKind } from './tenant-domain.entity.js';

@ObjectType({ simpleResolvers: true, description: 'What a plan allows. No number means no limit.' })
export class PlanLimits {
  @Field(() => Int, { nullable: true, description: 'How many products the store may have.' })
  products!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many orders the store may take in a month.' })
  ordersPerMonth!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people may work in the store, the owner included.',
  })
  staff!: number | null;
}

@ObjectType({ description: 'What a merchant pays for.' })
export class Plan {
  @Field(() => ID, { description: 'BASIC, PRO or ENTERPRISE.' })
  code!: string;

  @Field(() => String, { description: 'Name of the plan for people.' })
  name!: string;
}

@ObjectType({
  implements: Node,
  description: 'An independent shop with its own catalog, orders, customers and settings.',
})
export class Store extends Node {
  @Field(() => String, {
    description: 'Name in addresses and in the `x-store` header. Unique on the platform.',
  })
  slug!: string;

  @Field(() => String, { description: 'Name for people.' })
  name!: string;

  @Field(() => CurrencyCodeScalar, { description: 'The currency of all prices.' })
  currency!: string;

  @Field(() => LanguageCodeScalar, {
    description: 'The language that texts are in unless another one is asked for.',
  })
  defaultLanguage!: string;

  @Field(() => [LanguageCodeScalar], { description: 'All languages of the store, the default one first.' })
  languages!: string[];

  @Field(() => String, { description: 'The time zone of days and months in reports, by its IANA name.' })
  timeZone!: string;

  @Field(() => Boolean, { description: 'Whether the store works; operators can suspend it.' })
  isActive!: boolean;

  @Field(() => Boolean, { description: 'Whether visitors may enter. Its staff always may.' })
  isPublished!: boolean;

  @Field(() => Int, {
    description: 'Grows with each change; send it as `expectedVersion` to change only what you saw.',
  })
  version!: number;

  @Field(() => DateTime, { description: 'When the store was opened.' })
  createdAt!: Date;
}

export const DomainKindEnum = { SUBDOMAIN: 'SUBDOMAIN', CUSTOM: 'CUSTOM' } as const;
registerEnumType(DomainKindEnum, {
  name: 'DomainKind',
  description: 'Whose domain an address of the store is.',
  valuesConfig: {
    SUBDOMAIN: { description: "A name under the platform's own domain." },
    CUSTOM: { description: "The merchant's own domain." },
  },
});

export const CertificateStatusEnum = {
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
  @Field(() => String, { description: 'The host name.' })
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

/** Free-form settings are an object of the merchant's own making, so they are the one JSON field. */
export const SettingsScalar = GraphQLJSONObject;
