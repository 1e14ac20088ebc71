import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { settle } from '../../../platform/graphql/payload.js';
import type { CustomerEntity } from '../records/customer.entity.js';
import { Customer } from '../records/customer.type.js';
import { Consent, ConsentSetInput, ConsentSetPayload } from './consent.type.js';
import { consentsOfCustomerLoader } from './consents.loader.js';
import type { Consents, ConsentState } from './consents.service.js';

@Resolver(() => Customer)
export class ConsentsResolver {
  constructor(private readonly consentsService: Consents) {}

  @Mutation(() => ConsentSetPayload, {
    description:
      'Notes that the signed-in buyer agrees to something, or takes it back, with the time. Codes: REQUIRED, TOO_LONG, INVALID.',
  })
  consentSet(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => ConsentSetInput, { description: 'What they say.' }) input: ConsentSetInput,
  ): Promise<ConsentSetPayload> {
    return settle(async () => ({ consent: await this.consentsService.set(ctx, input) }));
  }

  @FieldResolver(() => [Consent], {
    description:
      'What the customer has agreed to or taken back, by kind; nothing for kinds they never spoke of.',
  })
  @ListSize(2)
  consents(@Root() customer: CustomerEntity, @Ctx() ctx: TenantContext): Promise<ConsentState[]> {
    return ctx.loader(consentsOfCustomerLoader).load(customer.id);
  }
}
