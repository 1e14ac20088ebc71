import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../../platform/graphql/scalars.js';
import type { IntegrationKind } from '../../../platform/integrations/integration-health.js';

const IntegrationKindEnum = {
  ...{ PAYMENTS: 'PAYMENTS', SHIPPING: 'SHIPPING' },
  ...{ MAIL: 'MAIL', STORAGE: 'STORAGE' },
} as const;
registerEnumType(IntegrationKindEnum, {
  name: 'IntegrationKind',
  description: 'What a service outside is for.',
  valuesConfig: {
    PAYMENTS: { description: 'It takes money.' },
    SHIPPING: { description: 'It tells prices of parcels.' },
    MAIL: { description: 'It carries letters.' },
    STORAGE: { description: 'It keeps files.' },
  },
});

@ObjectType({ description: 'How a service outside is doing, over all stores; some seconds late.' })
export class IntegrationHealthReport {
  @Field(() => IntegrationKindEnum, { description: 'What it is for.' })
  kind!: IntegrationKind;

  @Field(() => String, { description: 'Which one it is, such as "stripe".' })
  name!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it last answered; null when not within 30 days.',
  })
  lastSuccessAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it last gave no good answer; null when that was not within 30 days.',
  })
  lastFailureAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What the last failure was, in a few words.' })
  lastError!: string | null;

  @Field(() => Int, { description: 'How many calls failed within the last hour, to five minutes.' })
  failuresLastHour!: number;

  @Field(() => Int, { description: 'How many calls went well within the last hour, to five minutes.' })
  successesLastHour!: number;
}
