import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../../../platform/graphql/payload.js';

@ObjectType({
  simpleResolvers: true,
  description: 'How many days the store keeps what it needs only for a while; applied every night.',
})
export class RetentionSettings {
  @Field(() => Int, {
    description: 'A cart nobody touched ends after so many days, and is removed after as many more.',
  })
  abandonedCartDays!: number;

  @Field(() => Int, { description: 'Which letters were written to buyers.' })
  letterDays!: number;

  @Field(() => Int, { description: 'Files of imports, after they were sent.' })
  importFileDays!: number;

  @Field(() => Int, { description: 'What payment providers told, after it had its effect.' })
  webhookDays!: number;

  @Field(() => Int, { description: 'Files of exports of personal data, after they were made.' })
  exportDays!: number;

  @Field(() => Int, { description: 'Grows with each change; 0 while the usual days apply.' })
  version!: number;
}

@InputType({ description: 'Days that change; what is absent stays.' })
export class RetentionSettingsUpdateInput {
  @Field(() => Int, { nullable: true, description: 'Carts nobody touched, 1 to 60 days.' })
  abandonedCartDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'Which letters were written, 31 to 90 days.' })
  letterDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'Files of imports, 1 to 30 days.' })
  importFileDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'What payment providers told, 1 to 30 days.' })
  webhookDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'Files of exports of personal data, 1 to 7 days.' })
  exportDays?: number | null;
}

@ObjectType({ description: 'Outcome of changing how long the store keeps things.' })
export class RetentionSettingsUpdatePayload extends Payload {
  @Field(() => RetentionSettings, {
    nullable: true,
    description: 'What applies now; null when it was refused.',
  })
  settings!: RetentionSettings | null;
}
