import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { CurrencyCodeScalar, LanguageCodeScalar } from '../../../platform/graphql/scalars.js';

@InputType({ description: 'A new store. Whoever opens it becomes its owner.' })
export class StoreCreateInput {
  @Field(() => String, { description: 'Name for people, up to 100 characters.' })
  name!: string;

  @Field(() => String, {
    description: 'Name in addresses: 2 to 63 letters a to z, digits and hyphens. It stays.',
  })
  slug!: string;

  @Field(() => CurrencyCodeScalar, { description: 'The currency of all prices. It stays.' })
  currency!: string;

  @Field(() => LanguageCodeScalar, { description: 'The language that texts are written in.' })
  defaultLanguage!: string;

  @Field(() => [LanguageCodeScalar], {
    nullable: true,
    description: 'Further languages, in the order of fallback.',
  })
  languages?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Time zone by its IANA name; UTC when absent.' })
  timeZone?: string | null;

  @Field(() => ID, { nullable: true, description: 'BASIC when absent.' })
  planCode?: string | null;
}

@InputType({ description: 'A change of a store. What is absent stays as it is.' })
export class StoreUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name for people.' })
  name?: string;

  @Field(() => LanguageCodeScalar, { nullable: true, description: 'The language that texts are written in.' })
  defaultLanguage?: string;

  @Field(() => [LanguageCodeScalar], {
    nullable: true,
    description: 'All languages, in the order of fallback.',
  })
  languages?: string[];

  @Field(() => String, { nullable: true, description: 'Time zone by its IANA name.' })
  timeZone?: string;

  @Field(() => String, { nullable: true, description: 'Where buyers reach the store; null removes it.' })
  contactEmail?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether visitors may enter.' })
  isPublished?: boolean;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: "The merchant's own settings, replaced as a whole.",
  })
  settings?: Record<string, unknown>;
}
