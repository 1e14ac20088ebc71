import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({
  description:
    "The store's numbers, kept up to date as orders are paid and refunded. Days, months and hours are those of the store's time zone; amounts are in one currency each.",
})
export class Analytics {
  @Field(() => DateTime, {
    nullable: true,
    description: 'Everything that happened until then is counted. Null when nothing has happened yet.',
  })
  upTo!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When all numbers were last made anew from the orders; null when that was never needed.',
  })
  rebuiltAt!: Date | null;
}
