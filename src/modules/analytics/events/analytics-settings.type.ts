import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'What a store has decided about its figures.' })
export class AnalyticsSettings {
  @Field(() => Int, {
    description:
      'The share of visitors whose events are kept, in basis points. Figures are scaled up, so that they stand for all visitors.',
  })
  eventSampleBps!: number;
}
