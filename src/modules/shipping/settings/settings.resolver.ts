import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { settle } from '../../../platform/graphql/payload.js';
import type { ShippingSettingsService } from './settings.service.js';
import {
  ShippingSettings,
  ShippingSettingsUpdateInput,
  ShippingSettingsUpdatePayload,
} from './settings.type.js';

@Resolver()
export class ShippingSettingsResolver {
  constructor(private readonly settingsService: ShippingSettingsService) {}

  @Query(() => ShippingSettings, {
    description: 'When the store works and how long it takes to hand parcels over.',
  })
  shippingSettings(@Ctx() ctx: TenantContext): Promise<ShippingSettings> {
    return this.settingsService.get(ctx);
  }

  @Mutation(() => ShippingSettingsUpdatePayload, {
    description:
      'Changes the shipping settings. Codes: VERSION_CONFLICT, REQUIRED, OUT_OF_RANGE, TOO_LONG, INVALID.',
  })
  shippingSettingsUpdate(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => ShippingSettingsUpdateInput, { description: 'What changes.' })
    input: ShippingSettingsUpdateInput,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the settings have this version.',
    })
    expectedVersion?: number | null,
  ): Promise<ShippingSettingsUpdatePayload> {
    return settle(async () => ({ settings: await this.settingsService.update(ctx, input, expectedVersion) }));
  }
}
