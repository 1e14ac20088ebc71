import { Fault, refuse } from '../../../kernel/errors.js';
import { decodeId } from '../../../kernel/ids.js';
import type { Role, TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { readPage, type Page, type PageArguments } from '../../../platform/graphql/page.js';
import { viewerId } from '../../../platform/viewer.js';
import { releasePlan, usePlan, type TenantEntity, type TenantsApi } from '../../tenants/index.js';
import type { MembershipEntity } from './membership.entity.js';
import type { MembershipsRepository } from './memberships.repository.js';
import type { RoleDirectory } from './role.directory.js';
import { STAFF_ORDER } from './staff-order.js';
import { isStaffRole, type StaffRole } from './staff-role.js';

/**
 * Who is what in a store. Whatever changes the staff locks the store first, so that such changes happen one after the
 * other. The person the store belongs to is always an OWNER: nobody can take that away, it can only be passed on.
 */
export class MembershipsService {
  constructor(
    private readonly core: Core,
    private readonly repository: MembershipsRepository,
    private readonly roles: RoleDirectory,
    private readonly stores: TenantsApi['stores'],
  ) {}

  /** The user is a customer of the transaction's store, unless they are a member of it already. */
  async join(tx: TenantTx, userId: string): Promise<void> {
    if (!(await this.repository.insertCustomer(tx, userId))) return;
    tx.afterCommit(() => this.roles.changed(userId, tx.tenantId));
    const subject = { kind: 'user', id: userId };
    await this.core.outbox.add(tx, {
      ...{ type: 'member.joined.v1', subject, payload: { role: 'CUSTOMER' }, isRoutine: true },
    });
  }

  /**
   * The user is at least this in the transaction's store; who works there keeps their role. Locks the store.
   * @throws PlanLimitReached
   */
  async ensure(tx: TenantTx, userId: string, role: Role): Promise<void> {
    await this.stores.lock(tx);
    const known = await this.repository.find(tx, userId);
    if (isStaffRole(known?.role)) return;
    if (isStaffRole(role)) await this.enlist(tx, userId, role);
    else await this.join(tx, userId);
  }

  /** The store that is being opened has its owner, who counts as staff. */
  async openStore(tx: TenantTx, store: TenantEntity): Promise<void> {
    await this.enlist(tx, store.ownerId, 'OWNER');
  }

  /**
   * The user works in the store and counts against its plan. The store must be locked.
   * @throws Refusal TAKEN when they work there already, PlanLimitReached
   */
  async enlist(tx: TenantTx, userId: string, role: StaffRole): Promise<MembershipEntity> {
    await usePlan(tx, 'STAFF', 1);
    const member = await this.repository.enlist(tx, userId, role);
    if (!member) throw refuse('TAKEN', 'This person works in the store already.', ['token']);
    await this.record(tx, 'staff.joined.v1', userId, { role });
    return member;
  }

  /** A page of the people who work in the store. */
  listStaff(ctx: TenantContext, page: PageArguments): Promise<Page<MembershipEntity>> {
    return readPage(ctx, {
      arguments: page,
      order: STAFF_ORDER,
      parameterOffset: 1,
      fetch: (statement) => this.repository.listStaff(ctx, statement),
    });
  }

  /**
   * The person has the role, on every process within seconds.
   * @throws Refusal NOT_FOUND when they do not work in the store, INVALID_TRANSITION for the person it belongs to
   */
  async changeRole(ctx: TenantContext, publicUserId: string, role: StaffRole): Promise<MembershipEntity> {
    const userId = userIdOf(publicUserId);
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const store = await this.stores.lock(tx);
      const member = await this.repository.changeRole(tx, userId, role);
      if (!member) throw unchangeable(store, userId, ['userId']);
      await this.record(tx, 'staff.role_changed.v1', userId, { role });
      return member;
    });
  }

  /**
   * The person no longer works in the store; they stay a customer of it.
   * @throws Refusal NOT_FOUND when they do not work in the store, INVALID_TRANSITION for the person it belongs to
   */
  async removeStaff(ctx: TenantContext, publicUserId: string): Promise<void> {
    const userId = userIdOf(publicUserId);
    await this.core.unitOfWork.write(ctx, async (tx) => {
      const store = await this.stores.lock(tx);
      const member = await this.repository.changeRole(tx, userId, 'CUSTOMER');
      if (!member) throw unchangeable(store, userId, ['userId']);
      await releasePlan(tx, 'STAFF', 1);
      await this.record(tx, 'staff.removed.v1', userId, {});
    });
  }

  /**
   * The viewer is no member of the store any more.
   * @throws Refusal NOT_FOUND when they were none, INVALID_TRANSITION for the person it belongs to
   */
  async leave(ctx: TenantContext): Promise<TenantEntity> {
    const userId = viewerId(ctx);
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const store = await this.stores.lock(tx);
      const member = await this.repository.remove(tx, userId);
      if (!member) throw unchangeable(store, userId, []);
      if (isStaffRole(member.role)) await releasePlan(tx, 'STAFF', 1);
      await this.record(tx, 'member.left.v1', userId, { role: member.role });
      return store;
    });
  }

  /**
   * The store belongs to the other person, who works in it as OWNER; the viewer stays as STAFF.
   * @throws Fault FORBIDDEN unless the store belongs to the viewer, Refusal NOT_FOUND unless the other one works in it
   */
  async transfer(ctx: TenantContext, publicUserId: string): Promise<TenantEntity> {
    const userId = userIdOf(publicUserId);
    const store = await this.core.unitOfWork.write(ctx, async (tx) => {
      const current = await this.stores.lock(tx);
      if (current.ownerId !== viewerId(ctx)) {
        throw new Fault('FORBIDDEN', 'Only the person whom the store belongs to can pass it on.');
      }
      const isHeir = userId !== current.ownerId && (await this.repository.changeRole(tx, userId, 'OWNER'));
      if (!isHeir) throw unchangeable(current, userId, ['userId']);
      const transferred = await this.stores.transfer(tx, current, userId);
      await this.repository.changeRole(tx, current.ownerId, 'STAFF');
      await this.record(tx, 'staff.role_changed.v1', userId, { role: 'OWNER' });
      await this.record(tx, 'staff.role_changed.v1', current.ownerId, { role: 'STAFF' });
      return transferred;
    });
    return store;
  }

  private async record(
    tx: TenantTx,
    type: string,
    userId: string,
    payload: Record<string, unknown>,
  ): Promise<void> {
    tx.afterCommit(() => this.roles.changed(userId, tx.tenantId));
    await this.core.outbox.add(tx, { type, subject: { kind: 'user', id: userId }, payload });
  }
}

function userIdOf(publicId: string): string {
  const id = decodeId('user', publicId);
  if (id) return id;
  throw nobody(['userId']);
}

function unchangeable(store: TenantEntity, userId: string, path: readonly string[]) {
  if (store.ownerId !== userId) return nobody(path);
  return refuse(
    'INVALID_TRANSITION',
    'The store belongs to this person. Pass it on to someone else of the staff first.',
    path,
  );
}

function nobody(path: readonly string[]) {
  return refuse('NOT_FOUND', 'Nobody with this id is a member of the store.', path);
}
