import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'Something that is on for some stores and off for others.' })
export class FeatureFlag {
  @Field(() => ID, { description: 'Its name in code, such as "new-checkout".' })
  key!: string;

  @Field(() => String, { description: 'What is different where it is on.' })
  description!: string;

  @Field(() => Boolean, { description: 'The kill switch: off for every store, whatever else says.' })
  isKilled!: boolean;

  @Field(() => Int, {
    description: 'For how many stores in a hundred it is on. Raising it takes it from no store that has it.',
  })
  percentage!: number;

  @Field(() => Int, {
    description: 'Grows with each change; send it as `expectedVersion` to change only what you saw.',
  })
  version!: number;

  @Field(() => DateTime, { description: 'When it was defined.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

@ObjectType({ description: 'That a feature is on or off for one store, whatever its percentage says.' })
export class FeatureFlagOverride {
  @Field(() => Boolean, { description: 'Whether the store has the feature, unless the kill switch is on.' })
  isOn!: boolean;

  @Field(() => DateTime, { description: 'Since when.' })
  updatedAt!: Date;
}

@InputType({ description: 'A feature flag as it shall be. What is absent stays; a new flag begins off.' })
export class FeatureFlagSetInput {
  @Field(() => ID, {
    description:
      'Lower-case letters, digits and single hyphens, up to 60 characters, such as "new-checkout".',
  })
  key!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What is different where it is on; up to 500 characters. Needed for a new flag.',
  })
  description?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is off for every store.' })
  isKilled?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'For how many stores in a hundred it is on, 0 to 100.' })
  percentage?: number | null;

  @Field(() => Int, { nullable: true, description: 'Change it only when it has this version.' })
  expectedVersion?: number | null;
}

@ObjectType({ description: 'Outcome of changing a feature flag.' })
export class FeatureFlagSetPayload extends Payload {
  @Field(() => FeatureFlag, {
    nullable: true,
    description: 'The flag as it is now; null when it was refused.',
  })
  flag!: FeatureFlag | null;
}

@ObjectType({ description: 'Outcome of giving a feature to a store by name, or taking it.' })
export class FeatureFlagOverridePayload extends Payload {
  @Field(() => FeatureFlag, { nullable: true, description: 'The flag; null when it was refused.' })
  flag!: FeatureFlag | null;
}

@ObjectType({ description: 'Outcome of removing a feature flag.' })
export class FeatureFlagRemovePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The key that is free again; null when it was refused.' })
  removedKey!: string | null;
}
