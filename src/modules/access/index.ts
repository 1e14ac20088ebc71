import { StaffInvitationEntity } from './invitations/staff-invitation.entity.js';
import { MembershipEntity } from './memberships/membership.entity.js';

export { accessModule, type AccessApi } from './access.module.js';
export type { RoleDirectory } from './memberships/role.directory.js';

/** The tables of this module. */
export const accessEntities = [MembershipEntity, StaffInvitationEntity];
