import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Role } from '../../../platform/context.js';
import { connectionOf } from '../../../platform/graphql/connection.type.js';
import { Payload } from '../../../platform/graphql/payload.js';
import { Store } from '../../tenants/index.js';
import type { StaffRole } from './staff-role.js';

const MembershipRoleEnum = { OWNER: 'OWNER', STAFF: 'STAFF', CUSTOMER: 'CUSTOMER' } as const;
registerEnumType(MembershipRoleEnum, {
  name: 'MembershipRole',
  description: 'What a user is in a store.',
  valuesConfig: {
    OWNER: { description: 'Runs the store: settings, plan, domains and staff.' },
    STAFF: { description: 'Works in the store: catalog, stock and orders.' },
    CUSTOMER: { description: 'Buys in the store.' },
  },
});

export const StaffRoleEnum = { OWNER: 'OWNER', STAFF: 'STAFF' } as const;
registerEnumType(StaffRoleEnum, {
  name: 'StaffRole',
  description: 'What someone who works in a store may do.',
  valuesConfig: {
    OWNER: { description: 'Everything: also settings, plan, domains and staff.' },
    STAFF: { description: 'Catalog, stock and orders.' },
  },
});

@ObjectType({ description: "A user's place in a store." })
export class Membership {
  @Field(() => MembershipRoleEnum, { description: 'What the user is there.' })
  role!: Role;
}

@ObjectType({ description: 'Someone who works in the store.' })
export class StaffMember {
  @Field(() => StaffRoleEnum, { description: 'What the person may do.' })
  role!: StaffRole;
}

@ObjectType({ simpleResolvers: true, description: 'A page of people who work in the store.' })
export class StaffMemberConnection extends connectionOf(() => StaffMember, 'StaffMember', 'staff') {}

@ObjectType({ description: 'Outcome of changing what someone may do.' })
export class StaffRoleChangePayload extends Payload {
  @Field(() => StaffMember, {
    nullable: true,
    description: 'The person with the new role; null when it was refused.',
  })
  member!: StaffMember | null;
}

@ObjectType({ description: 'Outcome of taking someone off the staff.' })
export class StaffRemovePayload extends Payload {
  @Field(() => ID, {
    nullable: true,
    description: 'The user who no longer works in the store; null when it was refused.',
  })
  removedUserId!: string | null;
}

@ObjectType({ description: 'Outcome of leaving a store.' })
export class StoreLeavePayload extends Payload {
  @Field(() => Store, { nullable: true, description: 'The store that was left; null when it was refused.' })
  store!: Store | null;
}

@ObjectType({ description: 'Outcome of giving a store to someone else.' })
export class StoreOwnershipTransferPayload extends Payload {
  @Field(() => Store, {
    nullable: true,
    description: 'The store with its new owner; null when it was refused.',
  })
  store!: Store | null;
}
