import { Field, Int, ObjectType } from 'type-graphql';
import { Payload } from '../../../platform/graphql/payload.js';
import { AnalyticsSettings } from './analytics-settings.type.js';

@ObjectType({ description: 'Outcome of telling what a visitor did.' })
export class EventsTrackPayload extends Payload {
  @Field(() => Int, {
    nullable: true,
    description:
      'How many events were kept: not those that came before, those of products that visitors cannot see, and those of visitors outside the sample of the store. Null when they were refused.',
  })
  trackedCount!: number | null;
}

@ObjectType({ description: 'Outcome of changing how much of what visitors do is kept.' })
export class AnalyticsSettingsUpdatePayload extends Payload {
  @Field(() => AnalyticsSettings, {
    nullable: true,
    description: 'The settings as they are now; null when the change was refused.',
  })
  settings!: AnalyticsSettings | null;
}
