import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'What there is of a variant over all active locations of the store.',
})
export class Stock {
  variantId!: string;

  @Field(() => Int, { description: 'Units in the building, those that are reserved included.' })
  onHand!: number;

  @Field(() => Int, { description: 'Units promised to orders that are being paid.' })
  reserved!: number;

  @Field(() => Int, { description: 'Units that can be bought: on hand less reserved.' })
  available!: number;
}
