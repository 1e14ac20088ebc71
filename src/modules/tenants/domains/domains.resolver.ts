import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { encodeId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import { settle } from '../../../platform/graphql/payload.js';
import {
  StoreDomain,
  StoreDomainAddPayload,
  StoreDomainRemovePayload,
  StoreDomainVerifyPayload,
} from './domain.type.js';
import type { DomainsService } from './domains.service.js';
import { displayName } from './host-name.js';
import type { TenantDomainEntity } from './tenant-domain.entity.js';

@Resolver(() => StoreDomain)
export class DomainsResolver {
  constructor(private readonly domains: DomainsService) {}

  @Mutation(() => StoreDomainAddPayload, {
    description:
      'Adds a host of your own to the store, to be proven next. Codes: INVALID, TAKEN, OUT_OF_RANGE.',
  })
  storeDomainAdd(
    @Ctx() ctx: TenantContext,
    @Arg('host', () => String, { description: 'The host name, for example "shop.example.com".' })
    host: string,
  ): Promise<StoreDomainAddPayload> {
    return settle(async () => ({ domain: (await this.domains.add(ctx, host)) as unknown as StoreDomain }));
  }

  @Mutation(() => StoreDomainVerifyPayload, {
    description:
      'Looks for the DNS record that proves a domain; with it the store answers there. Codes: NOT_FOUND, INVALID.',
  })
  storeDomainVerify(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'The domain.' }) id: string,
  ): Promise<StoreDomainVerifyPayload> {
    return settle(async () => ({ domain: (await this.domains.verify(ctx, id)) as unknown as StoreDomain }));
  }

  @Mutation(() => StoreDomainRemovePayload, {
    description: 'Takes a host away from the store. Codes: NOT_FOUND, INVALID_TRANSITION.',
  })
  storeDomainRemove(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'The domain.' }) id: string,
  ): Promise<StoreDomainRemovePayload> {
    return settle(async () => {
      await this.domains.remove(ctx, id);
      return { deletedId: id };
    });
  }

  @FieldResolver(() => ID, { description: 'Identifies the domain.' })
  id(@Root() domain: TenantDomainEntity): string {
    return encodeId('domain', domain.id);
  }

  @FieldResolver(() => String, { description: 'The host name as people write it, in their own letters.' })
  displayHost(@Root() domain: TenantDomainEntity): string {
    return displayName(domain.host);
  }
}
