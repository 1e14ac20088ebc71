import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../../../platform/graphql/payload.js';
import { CalendarDateScalar } from '../../../platform/graphql/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: "When the store works. Estimates of delivery follow from it, in the store's time zone.",
})
export class ShippingSettings {
  @Field(() => Int, {
    description: 'Working days until a parcel leaves, the day of the order not counted.',
  })
  handlingDays!: number;

  @Field(() => [Int], { description: 'The days of the week on which it works: 1 is Monday, 7 is Sunday.' })
  workingDays!: readonly number[];

  @Field(() => [CalendarDateScalar], { description: 'Days on which it does not work.' })
  holidays!: readonly string[];

  @Field(() => Int, {
    description: 'Grows with each change; send it as `expectedVersion` to change only what you saw.',
  })
  version!: number;
}

@InputType({ description: 'A change of the shipping settings. What is absent stays as it is.' })
export class ShippingSettingsUpdateInput {
  @Field(() => Int, {
    nullable: true,
    description: 'Working days until a parcel leaves, 0 to 60, the day of the order not counted.',
  })
  handlingDays?: number;

  @Field(() => [Int], {
    nullable: true,
    description: 'The days of the week on which the store works: 1 is Monday, 7 is Sunday.',
  })
  workingDays?: number[];

  @Field(() => [CalendarDateScalar], {
    nullable: true,
    description: 'All days on which it does not work, up to 250, in place of those before.',
  })
  holidays?: string[];
}

@ObjectType({ description: 'Outcome of changing the shipping settings.' })
export class ShippingSettingsUpdatePayload extends Payload {
  @Field(() => ShippingSettings, {
    nullable: true,
    description: 'The settings as they are now; null when refused.',
  })
  settings!: ShippingSettings | null;
}
