import { Field, Int, ObjectType } from 'type-graphql';
import { SafeInt } from '../../../platform/graphql/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'What became of the carts that were started on these days, until now.',
})
export class CartFigures {
  @Field(() => SafeInt, {
    description:
      'Carts that were started. Those that went into the cart of a user who signed in are not counted.',
  })
  started!: number;

  @Field(() => SafeInt, { description: 'Those that nobody has changed for 24 hours, or that expired.' })
  abandoned!: number;

  @Field(() => SafeInt, { description: 'Those that became an order which was paid or authorised.' })
  converted!: number;

  @Field(() => SafeInt, {
    description: 'Those of which it is not known yet: still filled, or being paid for.',
  })
  open!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Abandoned to started, in basis points; null without carts.',
  })
  abandonmentRateBps!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Converted to started, in basis points; null without carts.',
  })
  conversionRateBps!: number | null;
}
