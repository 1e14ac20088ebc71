import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { settle } from '../../../platform/graphql/payload.js';
import { AnalyticsSettingsUpdateInput, EventsTrackInput } from './event.inputs.js';
import { AnalyticsSettingsUpdatePayload, EventsTrackPayload } from './event.payloads.js';
import type { StorefrontEvents } from './storefront-events.service.js';

@Resolver()
export class StorefrontEventsResolver {
  constructor(private readonly events: StorefrontEvents) {}

  @Mutation(() => EventsTrackPayload, {
    description:
      'Tells what a visitor of the storefront did, for the figures of the store. An event that comes again counts once. Codes: INVALID, REQUIRED, TOO_LONG, NOT_FOUND.',
  })
  eventsTrack(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => EventsTrackInput, { description: 'The client and its events.' })
    input: EventsTrackInput,
  ): Promise<EventsTrackPayload> {
    return settle(async () => ({ trackedCount: await this.events.track(ctx, input) }));
  }

  @Mutation(() => AnalyticsSettingsUpdatePayload, {
    description: 'Changes how much of what visitors do is kept, from now on. Codes: OUT_OF_RANGE, INVALID.',
  })
  analyticsSettingsUpdate(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => AnalyticsSettingsUpdateInput, { description: 'The settings.' })
    input: AnalyticsSettingsUpdateInput,
  ): Promise<AnalyticsSettingsUpdatePayload> {
    return settle(async () => ({ settings: await this.events.changeSettings(ctx, input) }));
  }
}
