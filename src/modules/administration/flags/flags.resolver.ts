import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext, TenantContext } from '../../../platform/context.js';
import type { FeatureFlagEntity } from '../../../platform/features/feature-flag.entity.js';
import type { FeatureFlagOverrideEntity } from '../../../platform/features/feature-flag-override.entity.js';
import { ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import type { LoaderDefinition } from '../../../platform/graphql/loader.js';
import { settle } from '../../../platform/graphql/payload.js';
import { Store, type TenantEntity } from '../../tenants/index.js';
import {
  FeatureFlag,
  FeatureFlagOverride,
  FeatureFlagOverridePayload,
  FeatureFlagRemovePayload,
  FeatureFlagSetInput,
  FeatureFlagSetPayload,
} from './flag.type.js';
import type { FlagsService } from './flags.service.js';

@Resolver(() => FeatureFlag)
export class FlagsResolver {
  constructor(
    private readonly flags: FlagsService,
    private readonly overridesLoader: LoaderDefinition<string, FeatureFlagOverrideEntity[]>,
  ) {}

  @Query(() => [String], {
    description: 'The keys of the features that are on for the store, in their order; at most 200.',
  })
  features(@Ctx() ctx: TenantContext): Promise<string[]> {
    return this.flags.onFor(ctx);
  }

  @Query(() => [FeatureFlag], { description: 'All feature flags in the order of their keys; at most 200.' })
  @ListSize(20)
  featureFlags(@Ctx() ctx: RequestContext): Promise<FeatureFlagEntity[]> {
    return this.flags.list(ctx);
  }

  @FieldResolver(() => [FeatureFlagOverride], {
    description:
      'Stores for which something else than the percentage decides, the last ones first; at most 100.',
  })
  @ListSize(5)
  overrides(
    @Root() flag: FeatureFlagEntity,
    @Ctx() ctx: RequestContext,
  ): Promise<FeatureFlagOverrideEntity[]> {
    return ctx.loader(this.overridesLoader).load(flag.key);
  }

  @Mutation(() => FeatureFlagSetPayload, {
    description:
      'Defines or changes a feature flag; every server follows within five seconds. Codes: INVALID, TOO_LONG, REQUIRED, OUT_OF_RANGE, VERSION_CONFLICT.',
  })
  featureFlagSet(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => FeatureFlagSetInput, { description: 'The flag as it shall be.' })
    input: FeatureFlagSetInput,
  ): Promise<FeatureFlagSetPayload> {
    return settle(async () => ({ flag: await this.flags.set(ctx, input) }));
  }

  @Mutation(() => FeatureFlagOverridePayload, {
    description: 'Gives a feature to one store by name, or takes it. Codes: NOT_FOUND.',
  })
  featureFlagOverride(
    @Ctx() ctx: RequestContext,
    @Arg('key', () => ID, { description: 'The flag.' }) key: string,
    @Arg('storeId', () => ID, { description: 'The store.' }) storeId: string,
    @Arg('isOn', () => Boolean, {
      nullable: true,
      description: 'Whether the store has the feature; the percentage decides when absent.',
    })
    isOn?: boolean | null,
  ): Promise<FeatureFlagOverridePayload> {
    return settle(async () => ({
      flag: await this.flags.override(ctx, key, { storeId, isOn: isOn ?? null }),
    }));
  }

  @Mutation(() => FeatureFlagRemovePayload, {
    description: 'Removes a feature flag; it is off for every store from now on. Codes: NOT_FOUND.',
  })
  featureFlagRemove(
    @Ctx() ctx: RequestContext,
    @Arg('key', () => ID, { description: 'The flag.' }) key: string,
  ): Promise<FeatureFlagRemovePayload> {
    return settle(async () => ({ removedKey: await this.flags.remove(ctx, key) }));
  }
}

@Resolver(() => FeatureFlagOverride)
export class FlagOverridesResolver {
  constructor(private readonly stores: LoaderDefinition<string, TenantEntity>) {}

  @FieldResolver(() => Store, { description: 'The store.' })
  store(@Root() override: FeatureFlagOverrideEntity, @Ctx() ctx: RequestContext): Promise<TenantEntity> {
    return ctx.loader(this.stores).load(override.tenantId);
  }
}
