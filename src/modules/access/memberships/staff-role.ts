import type { Role } from '../../../platform/context.js';

/** Roles of people who work in a store. They are counted against its plan. */
export type StaffRole = Exclude<Role, 'CUSTOMER'>;

/** Whether people with this role work in the store. */
export function isStaffRole(role: Role | null | undefined): role is StaffRole {
  return role === 'OWNER' || role === 'STAFF';
}
