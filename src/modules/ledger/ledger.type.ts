import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { ListSize } from '../../platform/graphql/cost/cost.decorators.js';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { MoneyType } from '../../platform/graphql/money.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { CurrencyCodeScalar, DateTime } from '../../platform/graphql/scalars.js';
import { POSTING_KINDS, type PostingKind } from './posting-kind.js';

const kinds = Object.entries(POSTING_KINDS);

const LedgerPostingKind = Object.fromEntries(kinds.map(([kind]) => [kind, kind])) as {
  [Kind in PostingKind]: Kind;
};

registerEnumType(LedgerPostingKind, {
  name: 'LedgerPostingKind',
  description: 'Why something was posted.',
  valuesConfig: Object.fromEntries(kinds.map(([kind, description]) => [kind, { description }])),
});

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'An amount that was debited to one account and credited to another. It stays.',
})
export class LedgerPosting extends Node {
  @Field(() => LedgerPostingKind, { description: 'Why it was posted.' })
  kind!: PostingKind;

  @Field(() => String, { description: 'The account that was debited, for example "provider:stripe".' })
  debitAccount!: string;

  @Field(() => String, { description: 'The account that was credited, for example "sales".' })
  creditAccount!: string;

  @Field(() => MoneyType, { description: 'How much.' })
  amount!: MoneyType;

  @Field(() => ID, { nullable: true, description: 'Id of the order it was posted for.' })
  orderId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the payment it was posted for.' })
  paymentId!: string | null;

  @Field(() => String, { description: 'Names what was posted. No two postings of a store have the same.' })
  reference!: string;

  @Field(() => DateTime, { description: 'When it was posted.' })
  createdAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A page of postings.' })
export class LedgerPostingConnection extends connectionOf(() => LedgerPosting, 'LedgerPosting', 'postings') {}

@InputType({ description: 'What postings must be.' })
export class LedgerPostingFilter {
  @Field(() => ID, { nullable: true, description: 'Of this order.' })
  orderId?: string | null;

  @Field(() => String, { nullable: true, description: 'With this account on either side.' })
  account?: string | null;

  @Field(() => LedgerPostingKind, { nullable: true, description: 'Of this kind.' })
  kind?: PostingKind | null;

  @Field(() => DateTime, { nullable: true, description: 'Posted then or later.' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Posted earlier than then.' })
  before?: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'What was booked to one account.' })
export class LedgerAccountBalance {
  @Field(() => String, { description: 'The account, for example "provider:stripe" or "sales".' })
  account!: string;

  @Field(() => MoneyType, { description: 'Everything that was debited to it.' })
  debit!: MoneyType;

  @Field(() => MoneyType, { description: 'Everything that was credited to it.' })
  credit!: MoneyType;

  @Field(() => MoneyType, { description: 'Debit less credit; below zero for an account such as "sales".' })
  balance!: MoneyType;
}

@ObjectType({ simpleResolvers: true, description: 'All accounts of one currency, side against side.' })
export class LedgerTrialBalance {
  @Field(() => CurrencyCodeScalar, { description: 'The currency of all amounts here.' })
  currency!: string;

  @Field(() => [LedgerAccountBalance], { description: 'Every account that was booked to, by its name.' })
  @ListSize(10)
  accounts!: LedgerAccountBalance[];

  @Field(() => MoneyType, { description: 'The debits of all accounts.' })
  totalDebit!: MoneyType;

  @Field(() => MoneyType, { description: 'The credits of all accounts.' })
  totalCredit!: MoneyType;

  @Field(() => Boolean, { description: 'Whether both are equal, as they must be.' })
  isBalanced!: boolean;
}
