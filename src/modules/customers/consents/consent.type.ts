import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Payload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { CONSENT_KINDS, type ConsentKind as Kind } from './consent-kind.js';

const kinds = Object.keys(CONSENT_KINDS) as Kind[];
const ConsentKind = Object.fromEntries(kinds.map((kind) => [kind, kind])) as { readonly [K in Kind]: K };
registerEnumType(ConsentKind, {
  name: 'ConsentKind',
  description: 'What a buyer can agree to.',
  valuesConfig: Object.fromEntries(kinds.map((kind) => [kind, { description: CONSENT_KINDS[kind] }])),
});

@ObjectType({
  simpleResolvers: true,
  description: 'What a buyer says to one thing that they were asked for.',
})
export class Consent {
  @Field(() => ConsentKind, { description: 'What they were asked for.' })
  kind!: Kind;

  @Field(() => Boolean, { description: 'Whether they agree now.' })
  isGiven!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When they agreed last; null: never.' })
  givenAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When they took it back; null while they agree.' })
  withdrawnAt!: Date | null;

  @Field(() => String, { description: 'Where they said so last, for example "checkout".' })
  source!: string;

  @Field(() => String, { description: 'Which wording they saw then.' })
  textVersion!: string;
}

@InputType({ description: 'What the signed-in buyer says to one thing that they were asked for.' })
export class ConsentSetInput {
  @Field(() => ConsentKind, { description: 'What they were asked for.' })
  kind!: Kind;

  @Field(() => Boolean, { description: 'Whether they agree; false takes it back.' })
  isGiven!: boolean;

  @Field(() => String, { description: 'Where they were asked, for example "checkout"; up to 60 characters.' })
  source!: string;

  @Field(() => String, { description: 'Which wording they saw, for example "2026-11"; up to 60 characters.' })
  textVersion!: string;
}

@ObjectType({ description: 'Outcome of agreeing, or of taking it back.' })
export class ConsentSetPayload extends Payload {
  @Field(() => Consent, { nullable: true, description: 'What stands now; null when it was refused.' })
  consent!: Consent | null;
}
