import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { settle } from '../../../platform/graphql/payload.js';
import type { Retention } from './retention.service.js';
import {
  RetentionSettings,
  RetentionSettingsUpdateInput,
  RetentionSettingsUpdatePayload,
} from './retention.type.js';

@Resolver()
export class RetentionResolver {
  constructor(private readonly retention: Retention) {}

  @Query(() => RetentionSettings, { description: 'How long the store keeps what it needs only for a while.' })
  retentionSettings(@Ctx() ctx: TenantContext): Promise<RetentionSettings> {
    return this.retention.get(ctx);
  }

  @Mutation(() => RetentionSettingsUpdatePayload, {
    description: 'Changes how long the store keeps things. Codes: OUT_OF_RANGE, VERSION_CONFLICT.',
  })
  retentionSettingsUpdate(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => RetentionSettingsUpdateInput, { description: 'What changes.' })
    input: RetentionSettingsUpdateInput,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the settings have this version.',
    })
    expectedVersion?: number | null,
  ): Promise<RetentionSettingsUpdatePayload> {
    return settle(async () => ({ settings: await this.retention.update(ctx, input, expectedVersion) }));
  }
}
