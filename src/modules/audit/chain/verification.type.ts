import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { BigIntScalar, DateTime } from '../../../platform/graphql/scalars.js';
import type { TamperKind } from './chain-problem.js';

const AuditTampering = { CHANGED: 'CHANGED', REMOVED: 'REMOVED', INSERTED: 'INSERTED' } as const;

registerEnumType(AuditTampering, {
  name: 'AuditTampering',
  description: 'What was done to the audit log by someone who passed by the application.',
  valuesConfig: {
    CHANGED: { description: 'An entry, or its place, is not what it was.' },
    REMOVED: { description: 'An entry, or its place, is gone.' },
    INSERTED: { description: 'An entry was put in.' },
  },
});

@ArgsType()
export class AuditVerifyArgs {
  @Field(() => DateTime, { nullable: true, description: 'Entries of then or later; all when absent.' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Entries earlier than then; all when absent.' })
  before?: Date | null;

  @Field(() => BigIntScalar, {
    nullable: true,
    description: 'Go on after this place: `upTo` of the answer before.',
  })
  after?: bigint | null;

  @Field(() => BigIntScalar, {
    nullable: true,
    description:
      'A place that you noted earlier from `endSequence`, to find out whether the end was cut off since.',
  })
  knownSequence?: bigint | null;

  @Field(() => String, { nullable: true, description: 'The `endHash` that you noted with it.' })
  knownHash?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Whether the audit log still says what was written.' })
export class AuditVerification {
  @Field(() => Boolean, { description: 'Whether nothing was found that should not be.' })
  isIntact!: boolean;

  @Field(() => AuditTampering, {
    nullable: true,
    description: 'What was done, at the first place where it shows.',
  })
  problem!: TamperKind | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'That place; null for an entry without one.' })
  problemSequence!: bigint | null;

  @Field(() => ID, { nullable: true, description: 'Id of the entry that it is about.' })
  problemEntryId!: string | null;

  @Field(() => Int, { description: 'How many places were checked.' })
  checked!: number;

  @Field(() => BigIntScalar, { description: 'The last place that was checked.' })
  upTo!: bigint;

  @Field(() => Boolean, {
    description: 'Whether that was the last one asked for. Otherwise go on with `after`.',
  })
  isComplete!: boolean;

  @Field(() => BigIntScalar, { description: 'The last place of the chain; 0 when it is empty.' })
  endSequence!: bigint;

  @Field(() => String, {
    nullable: true,
    description: 'The hash of that place, which stands for all before it. Note it.',
  })
  endHash!: string | null;

  @Field(() => Int, {
    description: 'New entries that have yet to get their place, which takes about a minute.',
  })
  waiting!: number;
}
