import { Field, Int, ObjectType } from 'type-graphql';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';

@ObjectType({ simpleResolvers: true, description: 'Who bought in some days, in any currency.' })
@Cost(0)
export class CustomerFigures {
  @Field(() => Int, { description: 'Customers who bought, or whose money went back.' })
  known!: number;

  @Field(() => Int, { description: 'Customers who bought: new and returning ones.' })
  buyers!: number;

  @Field(() => Int, { description: 'Customers whose first order it was.' })
  new!: number;

  @Field(() => Int, { description: 'Customers who had bought before these days.' })
  returning!: number;
}
