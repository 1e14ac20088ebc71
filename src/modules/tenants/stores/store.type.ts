import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Cost, ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { connectionOf } from '../../../platform/graphql/connection.type.js';
import { Node } from '../../../platform/graphql/node.type.js';
import { CurrencyCodeScalar, DateTime, LanguageCodeScalar } from '../../../platform/graphql/scalars.js';
import { SETUP_STEPS, type SetupStepCode } from './setup-step.js';

const SetupStepCodeEnum = Object.fromEntries(SETUP_STEPS.map((code) => [code, code])) as {
  [Code in SetupStepCode]: Code;
};
registerEnumType(SetupStepCodeEnum, {
  name: 'SetupStepCode',
  description: 'Something a merchant does before the store can sell. More may be added.',
  valuesConfig: {
    PROFILE: { description: 'Tell buyers an e-mail address.' },
    CATEGORY: { description: 'Make the first category.' },
    PRODUCT: { description: 'Make the first product.' },
    SHIPPING: { description: 'Ship somewhere: a zone with a method that is enabled.' },
    DOMAIN: { description: 'Connect and prove a domain of your own.' },
    STAFF: { description: 'Have someone else on the staff.' },
    PUBLISHED: { description: 'Let visitors in.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'One step of setting up a store.' })
@Cost(0)
export class SetupProgressStep {
  @Field(() => SetupStepCodeEnum, { description: 'What is to be done.' })
  code!: SetupStepCode;

  @Field(() => Boolean, { description: 'Whether it is done now.' })
  isDone!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'How far a store is set up, told from its data.' })
@Cost(0)
export class SetupProgress {
  @Field(() => Int, { description: 'The finished part of the steps, 0 to 100.' })
  percent!: number;

  @Field(() => [SetupProgressStep], { description: 'The steps in their order.' })
  @ListSize(6)
  steps!: readonly SetupProgressStep[];
}

@ObjectType({
  implements: Node,
  description: 'An independent shop with its own catalog, orders, customers and settings.',
})
export class Store extends Node {
  @Field(() => String, {
    description: 'Name in addresses and in the `x-store` header. Unique on the platform.',
  })
  slug!: string;

  @Field(() => String, { description: 'Name for people.' })
  name!: string;

  @Field(() => CurrencyCodeScalar, { description: 'The currency of all prices.' })
  currency!: string;

  @Field(() => LanguageCodeScalar, {
    description: 'The language that texts are in unless another one is asked for.',
  })
  defaultLanguage!: string;

  @Field(() => [LanguageCodeScalar], { description: 'All languages of the store, the default one first.' })
  languages!: string[];

  @Field(() => String, { description: 'The time zone of days and months in reports, by its IANA name.' })
  timeZone!: string;

  @Field(() => Boolean, { description: 'Whether the store works; operators can suspend it.' })
  isActive!: boolean;

  @Field(() => Boolean, { description: 'Whether visitors may enter. Its staff always may.' })
  isPublished!: boolean;

  @Field(() => String, { nullable: true, description: 'Where buyers reach the store.' })
  contactEmail!: string | null;

  @Field(() => Int, {
    description: 'Grows with each change; send it as `expectedVersion` to change only what you saw.',
  })
  version!: number;

  @Field(() => DateTime, { description: 'When the store was opened.' })
  createdAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A page of stores.' })
export class StoreConnection extends connectionOf(() => Store, 'Store', 'stores') {}
