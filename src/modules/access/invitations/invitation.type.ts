import { Field, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.js';
import { Node } from '../../../platform/graphql/node.type.js';
import { Payload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { Membership, StaffRoleEnum } from '../memberships/membership.type.js';
import type { StaffRole } from '../memberships/staff-role.js';

@ObjectType({
  implements: Node,
  description: 'An offer to someone with an e-mail address to work in the store.',
})
export class StaffInvitation extends Node {
  @Field(() => String, { description: 'The address that the invitation went to.' })
  email!: string;

  @Field(() => StaffRoleEnum, { description: 'What the person may do once they accept.' })
  role!: StaffRole;

  @Field(() => DateTime, { description: 'Until when it can be accepted. Inviting again gives it more time.' })
  expiresAt!: Date;

  @Field(() => DateTime, { description: 'When the person was first invited.' })
  createdAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A page of invitations.' })
export class StaffInvitationConnection extends connectionOf(
  () => StaffInvitation,
  'StaffInvitation',
  'invitations',
) {}

@InputType({ description: 'An invitation to work in the store.' })
export class StaffInviteInput {
  @Field(() => String, {
    description: 'Where the invitation goes. Only an account with this address can accept it.',
  })
  email!: string;

  @Field(() => StaffRoleEnum, { description: 'What the person may do.' })
  role!: StaffRole;
}

@ObjectType({ description: 'Outcome of inviting someone.' })
export class StaffInvitePayload extends Payload {
  @Field(() => StaffInvitation, { nullable: true, description: 'The invitation; null when it was refused.' })
  invitation!: StaffInvitation | null;
}

@ObjectType({ description: 'Outcome of taking an invitation back.' })
export class StaffInvitationRevokePayload extends Payload {
  @Field(() => StaffInvitation, {
    nullable: true,
    description: 'The invitation that can no longer be accepted; null when it was refused.',
  })
  invitation!: StaffInvitation | null;
}

@ObjectType({ description: 'Outcome of accepting an invitation.' })
export class StaffInvitationAcceptPayload extends Payload {
  @Field(() => Membership, {
    nullable: true,
    description: 'Your place in the store; null when it was refused.',
  })
  membership!: Membership | null;
}
