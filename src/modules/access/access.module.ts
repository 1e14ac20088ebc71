import { platform, store } from '../../platform/access.js';
import type { Core } from '../../platform/core.js';
import type { TenantId } from '../../kernel/ids.js';
import type { Role } from '../../platform/context.js';
import type { PlatformTx, TenantTx } from '../../platform/db/scope.js';
import type { Module } from '../../platform/module.js';
import type { TenantsApi } from '../tenants/index.js';
import { InvitationsRepository } from './invitations/invitations.repository.js';
import { InvitationsResolver } from './invitations/invitations.resolver.js';
import { InvitationsService, type InvitationLetter } from './invitations/invitations.service.js';
import {
  MembershipStoreResolver,
  StoreOwnerResolver,
  UserMembershipsResolver,
} from './memberships/membership-fields.resolver.js';
import { MEMBERSHIPS_DATA } from './memberships/memberships.personal-data.js';
import { membershipsLoader } from './memberships/membership.loader.js';
import { MembershipsRepository } from './memberships/memberships.repository.js';
import { MembershipsResolver } from './memberships/memberships.resolver.js';
import { MembershipsService } from './memberships/memberships.service.js';
import { RoleDirectory } from './memberships/role.directory.js';

export interface AccessApi {
  /** What users are in stores, for the entrance. */
  readonly roles: RoleDirectory;
  /** Makes the user a customer of the transaction's store, unless they are a member of it already. */
  joinStore(tx: TenantTx, userId: string): Promise<void>;
  /** Makes the user at least this in the transaction's store; who works there keeps their role. Refuses beyond its plan. */
  ensureMember(tx: TenantTx, userId: string, role: Role): Promise<void>;
  /** The stores whose staff the user belongs to. */
  workplacesOf(tx: PlatformTx, userId: string): Promise<TenantId[]>;
  /** What to write to an invited person. Makes the token, so call it once for each letter. */
  issueInvitation(storeId: TenantId, invitationId: string): Promise<InvitationLetter | null>;
}

/** Who may do what in which store. */
export function accessModule(core: Core, tenants: TenantsApi): Module & { api: AccessApi } {
  const repository = new MembershipsRepository(core.database);
  const roles = new RoleDirectory(repository, core.signals);
  const memberships = new MembershipsService(core, repository, roles, tenants.stores);
  const invitations = new InvitationsService(
    core,
    new InvitationsRepository(),
    memberships,
    repository,
    tenants.stores,
  );
  tenants.onStoreOpening((tx, opened) => memberships.openStore(tx, opened));
  return {
    name: 'access',
    resolvers: [
      new MembershipsResolver(memberships),
      new InvitationsResolver(invitations),
      new UserMembershipsResolver(membershipsLoader(core.database, repository)),
      new MembershipStoreResolver(tenants.storeLoader),
      new StoreOwnerResolver(),
    ],
    permissions: {
      Query: { staff: store.staff, staffInvitations: store.staff },
      Mutation: {
        staffInvite: store.owner,
        staffInvitationRevoke: store.owner,
        staffInvitationAccept: platform.signedIn,
        staffRoleChange: store.owner,
        staffRemove: store.owner,
        storeLeave: store.signedIn,
        storeOwnershipTransfer: store.owner,
      },
    },
    personalData: MEMBERSHIPS_DATA,
    nodes: {
      invitation: {
        typename: 'StaffInvitation',
        scope: 'store',
        load: (ctx, ids) => invitations.findVisible(ctx, ids),
      },
    },
    api: {
      roles,
      joinStore: (tx, userId) => memberships.join(tx, userId),
      ensureMember: (tx, userId, role) => memberships.ensure(tx, userId, role),
      workplacesOf: (tx, userId) => repository.workplacesOf(tx, userId),
      issueInvitation: (storeId, invitationId) => invitations.issue(storeId, invitationId),
    },
  };
}
