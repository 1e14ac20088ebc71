import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { connectionOf } from '../../../platform/graphql/connection.type.js';
import { Node } from '../../../platform/graphql/node.type.js';
import { DateTime } from '../../../platform/graphql/scalars.js';

const ACTOR_KINDS = {
  STAFF: 'Someone who works in the store.',
  BUYER: 'Someone with an account who does not work in the store.',
  OPERATOR: 'An operator of the platform.',
  VISITOR: 'Someone who is not signed in, such as a guest who buys.',
  SYSTEM: 'Nobody: a message of a payment provider, a job, something that was due.',
};

const AuditActorKind = Object.fromEntries(Object.keys(ACTOR_KINDS).map((kind) => [kind, kind])) as {
  [Kind in keyof typeof ACTOR_KINDS]: Kind;
};
export type AuditActorKindName = keyof typeof ACTOR_KINDS;

registerEnumType(AuditActorKind, {
  name: 'AuditActorKind',
  description: 'As what someone did something.',
  valuesConfig: Object.fromEntries(
    Object.entries(ACTOR_KINDS).map(([kind, description]) => [kind, { description }]),
  ),
});

@ObjectType({ simpleResolvers: true, description: 'What something was done to. It may be gone by now.' })
export class AuditSubject {
  @Field(() => ID, { description: 'Its id, as everywhere in the API.' })
  id!: string;

  @Field(() => String, { description: 'What it is: "order", "variant", "tax_rate".' })
  kind!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of what it is a part of: the order of a payment, the product of a variant.',
  })
  partOfId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A value before and after something was done.' })
export class AuditChange {
  @Field(() => String, { description: 'Name of the value, for example "amountMinor" or "status".' })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What it was; lists and objects as JSON, "(not recorded)" for data of persons. Null when there was none.',
  })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What it became, in the same form.' })
  after!: string | null;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'Something that was done. Entries are never changed or removed.',
})
export class AuditEntry extends Node {
  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => AuditActorKind, { description: 'As what the one who did it was there.' })
  actorKind!: AuditActorKindName;

  @Field(() => String, { description: 'What was done: "order.cancelled", "price.updated".' })
  action!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The mutation by which it was done; null for what happened without one.',
  })
  operationName!: string | null;

  @Field(() => ID, { description: 'The request by which it was done, as `x-request-id` named it.' })
  requestId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The network address, or network, that the request came from. Null for everyone but owners and operators.',
  })
  client!: string | null;

  @Field(() => AuditSubject, { description: 'What it was done to.' })
  subject!: AuditSubject;

  @Field(() => [AuditChange], { description: 'What changed by it, or what is known of it; secrets never.' })
  @ListSize(5)
  changes!: AuditChange[];

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the store in which it was done; null outside of stores.',
  })
  storeId!: string | null;

  /** Who did it, for the resolver. */
  actorId!: string | null;
  impersonatorId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A page of audit entries.' })
export class AuditEntryConnection extends connectionOf(() => AuditEntry, 'AuditEntry', 'audit entries') {}

@InputType({ description: 'What audit entries must be. What is absent is anything.' })
export class AuditLogFilter {
  @Field(() => ID, {
    nullable: true,
    description:
      'About the thing with this id, or about a part of it: an order with its payments and parcels.',
  })
  subjectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Done by the user with this id.' })
  actorId?: string | null;

  @Field(() => AuditActorKind, { nullable: true, description: 'Done as this.' })
  actorKind?: AuditActorKindName | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was done: "order.cancelled", or "order" for all that was done to orders themselves.',
  })
  action?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Done by this mutation, for example "orderCancel"; or looked at by this operation. Without `from` in the last 31 days.',
  })
  operationName?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Done by this request. Without `from` in the last 31 days.',
  })
  requestId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Done then or later.' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Done earlier than then.' })
  before?: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'With this text in the action, the operation or the values, upper and lower case alike; up to 100 characters. Without `from` the last 31 days are searched.',
  })
  query?: string | null;
}
