import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.js';
import { Payload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import type { AnnouncementSeverity } from './announcement.entity.js';

const AnnouncementSeverityEnum = { INFO: 'INFO', WARNING: 'WARNING', CRITICAL: 'CRITICAL' } as const;
registerEnumType(AnnouncementSeverityEnum, {
  name: 'AnnouncementSeverity',
  description: 'How much an announcement matters.',
  valuesConfig: {
    INFO: { description: 'Good to know.' },
    WARNING: { description: 'Something to prepare for.' },
    CRITICAL: { description: 'Something to act on now.' },
  },
});

@ObjectType({ description: 'What the platform tells merchants.' })
export class Announcement {
  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => String, { description: 'What there is to say, as plain text.' })
  body!: string;

  @Field(() => AnnouncementSeverityEnum, { description: 'How much it matters.' })
  severity!: AnnouncementSeverity;

  @Field(() => DateTime, { description: 'From when on it is shown.' })
  startsAt!: Date;

  @Field(() => DateTime, { description: 'Until when it is shown.' })
  endsAt!: Date;

  @Field(() => Int, {
    description: 'Grows with each change; send it as `expectedVersion` to change only what you saw.',
  })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of announcements.' })
export class AnnouncementConnection extends connectionOf(
  () => Announcement,
  'Announcement',
  'announcements',
) {}

@InputType({
  description: 'What the platform shall tell merchants. Without a plan and a store it is for all.',
})
export class AnnouncementInput {
  @Field(() => String, { description: 'What it is about; up to 150 characters.' })
  title!: string;

  @Field(() => String, { description: 'What there is to say, as plain text; up to 5,000 characters.' })
  body!: string;

  @Field(() => AnnouncementSeverityEnum, { description: 'How much it matters.' })
  severity!: AnnouncementSeverity;

  @Field(() => ID, { nullable: true, description: 'Only for stores on this plan.' })
  planCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only for this store.' })
  storeId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'From when on it is shown; at once when absent.' })
  startsAt?: Date | null;

  @Field(() => DateTime, { description: 'Until when it is shown.' })
  endsAt!: Date;
}

const ANNOUNCEMENT = {
  nullable: true,
  description: 'The announcement as it is now; null when it was refused.',
};

@ObjectType({ description: 'Outcome of making an announcement.' })
export class AnnouncementCreatePayload extends Payload {
  @Field(() => Announcement, ANNOUNCEMENT)
  announcement!: Announcement | null;
}

@ObjectType({ description: 'Outcome of changing an announcement.' })
export class AnnouncementUpdatePayload extends Payload {
  @Field(() => Announcement, ANNOUNCEMENT)
  announcement!: Announcement | null;
}

@ObjectType({ description: 'Outcome of taking an announcement back.' })
export class AnnouncementRemovePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'What was removed; null when it was refused.' })
  removedId!: string | null;
}

@ObjectType({ description: 'Outcome of putting an announcement away.' })
export class AnnouncementDismissPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'What you will not see again; null when it was refused.' })
  dismissedId!: string | null;
}
