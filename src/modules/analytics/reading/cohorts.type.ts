import { Field, Int, ObjectType } from 'type-graphql';
import { Cost, ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { MoneyType } from '../../../platform/graphql/money.type.js';
import { CalendarDateScalar } from '../../../platform/graphql/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'What the customers of a cohort did in one month.' })
@Cost(0)
export class CohortPeriod {
  @Field(() => Int, { description: 'Months after that of their first order; 0 is that month.' })
  offset!: number;

  @Field(() => Int, { description: 'How many of them bought.' })
  customers!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The same as a part of the cohort, in basis points; null for an empty one.',
  })
  retention!: number | null;

  @Field(() => Int, { description: 'Their orders.' })
  orders!: number;

  @Field(() => MoneyType, { description: 'What they brought, less what went back, without tax.' })
  revenue!: MoneyType;
}

@ObjectType({ simpleResolvers: true, description: 'The customers whose first order was in one month.' })
@Cost(0)
export class Cohort {
  @Field(() => CalendarDateScalar, { description: 'The first day of that month.' })
  month!: string;

  @Field(() => Int, { description: 'How many of them bought in it, in this currency.' })
  size!: number;

  @Field(() => [CohortPeriod], {
    description: 'That month and those after it, also where none of them bought.',
  })
  @ListSize(6)
  periods!: CohortPeriod[];
}
