import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { ConnectionArgs } from '../../../platform/graphql/connection.type.js';
import type { Page } from '../../../platform/graphql/page.js';
import { settle } from '../../../platform/graphql/payload.js';
import type { PromotionEntity } from './promotion.entity.js';
import { PromotionCreateInput, PromotionUpdateInput } from './promotion.inputs.js';
import type { PromotionList } from './promotion-list.service.js';
import {
  Promotion,
  PromotionConnection,
  PromotionCreatePayload,
  PromotionDeletePayload,
  PromotionFilter,
  PromotionUpdatePayload,
} from './promotion.type.js';
import type { PromotionsService } from './promotions.service.js';

@Resolver()
export class PromotionsResolver {
  constructor(
    private readonly promotionsService: PromotionsService,
    private readonly list: PromotionList,
  ) {}

  @Query(() => PromotionConnection, { description: 'The reductions the store offers, the newest first.' })
  promotions(
    @Ctx() ctx: TenantContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Arg('filter', () => PromotionFilter, { nullable: true, description: 'Which ones.' })
    filter?: PromotionFilter | null,
  ): Promise<Page<PromotionEntity>> {
    return this.list.page(ctx, page, filter ?? {});
  }

  @Query(() => Promotion, {
    nullable: true,
    description: 'A promotion; null when there is none with this id.',
  })
  promotion(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the promotion.' }) id: string,
  ): Promise<PromotionEntity | null> {
    return this.promotionsService.find(ctx, id);
  }

  @Mutation(() => PromotionCreatePayload, {
    description:
      'Offers a reduction. A store has at most 100 promotions without a code that are switched on and not over, and at most 10,000 with one. Codes: REQUIRED, INVALID, TOO_LONG, OUT_OF_RANGE, NOT_FOUND, TAKEN.',
  })
  promotionCreate(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => PromotionCreateInput, { description: 'The new promotion.' })
    input: PromotionCreateInput,
  ): Promise<PromotionCreatePayload> {
    return settle(async () => ({ promotion: await this.promotionsService.create(ctx, input) }));
  }

  @Mutation(() => PromotionUpdatePayload, {
    description:
      'Changes a promotion. Codes: NOT_FOUND, VERSION_CONFLICT, REQUIRED, INVALID, TOO_LONG, OUT_OF_RANGE, TAKEN.',
  })
  promotionUpdate(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the promotion.' }) id: string,
    @Arg('input', () => PromotionUpdateInput, { description: 'What changes.' }) input: PromotionUpdateInput,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the promotion has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<PromotionUpdatePayload> {
    return settle(async () => ({
      promotion: await this.promotionsService.update(ctx, { id, input, expectedVersion }),
    }));
  }

  @Mutation(() => PromotionDeletePayload, {
    description:
      'Ends a promotion for good; orders that used it keep their price. Codes: NOT_FOUND, VERSION_CONFLICT.',
  })
  promotionDelete(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the promotion.' }) id: string,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the promotion has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<PromotionDeletePayload> {
    return settle(async () => {
      await this.promotionsService.delete(ctx, id, expectedVersion);
      return { deletedId: id };
    });
  }
}
