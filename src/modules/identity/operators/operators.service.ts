import { z } from 'zod';
import { refuse } from '../../../kernel/errors.js';
import { decodeIdOrNone, type TenantId } from '../../../kernel/ids.js';
import { recordDeeds } from '../../../platform/audit/trail.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { PlatformTx } from '../../../platform/db/scope.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import { readPage, type KeysetOrder, type Page } from '../../../platform/graphql/page.js';
import { parseInput, text } from '../../../platform/validation.js';
import { viewerId } from '../../../platform/viewer.js';
import type { UserAccountEntity } from '../accounts/user-account.entity.js';
import type { UsersRepository } from '../accounts/users.repository.js';
import { userLocked, userSignedOut, userUnlocked } from '../identity.events.js';
import type { SessionsService } from '../sessions/sessions.service.js';
import type { UsersArgs } from './operators.inputs.js';

const filterRules = z.object({ query: text(100).nullish(), isLocked: z.boolean().nullish() });
const reasonRules = z.object({ reason: text(500) });

const NEWEST_FIRST: KeysetOrder<UserAccountEntity> = {
  name: 'users:CREATED_AT:DESC',
  direction: 'DESC',
  columns: [
    { sql: 'u.created_at', type: 'timestamptz', valueOf: (user) => user.createdAt.toISOString() },
    { sql: 'u.id', type: 'uuid', valueOf: (user) => user.id },
  ],
};

/** The stores whose staff the user belongs to. */
export type WorkplacesOf = (tx: PlatformTx, userId: string) => Promise<TenantId[]>;

/** What the platform's operators do with accounts. */
export class OperatorsService {
  constructor(
    private readonly core: Core,
    private readonly users: UsersRepository,
    private readonly sessions: SessionsService,
    private readonly workplacesOf: WorkplacesOf,
  ) {}

  /** A page of all accounts of the platform, the newest first. */
  list(ctx: RequestContext, args: UsersArgs): Promise<Page<UserAccountEntity>> {
    const criteria = parseInput(filterRules, args.filter ?? {}, ['filter']);
    return readPage(ctx, {
      arguments: args,
      order: NEWEST_FIRST,
      filter: JSON.stringify(criteria),
      parameterOffset: 2,
      fetch: (page) => this.users.listPage(platformReader(this.core.database, ctx), criteria, page),
    });
  }

  /**
   * The account is locked and all its sessions are over, on every process within two seconds. What its holder is told
   * is what anyone is told whose sign-in fails. Locking it again changes the reason.
   * @throws Refusal NOT_FOUND, REQUIRED or TOO_LONG for the reason, INVALID_TRANSITION for the operator's own account
   */
  lock(ctx: RequestContext, id: string, reason: string): Promise<UserAccountEntity> {
    const { reason: lockReason } = parseInput(reasonRules, { reason }, []);
    return this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      const user = await this.lockRow(tx, id);
      if (user.id === viewerId(ctx)) throw ownAccountRefused();
      if (user.lockedAt && user.lockReason === lockReason) return user;
      await this.sessions.endAll(tx, { id: user.id, keptSessionId: null }, 'LOCKED');
      await this.core.outbox.add(tx, userLocked(user.id, lockReason));
      await this.tellStores(tx, 'staff.locked', user.id);
      return this.users.update(tx, user.id, { lockedAt: user.lockedAt ?? tx.now, lockReason });
    });
  }

  /**
   * Its holder can sign in to the account again. Does nothing to an account that is not locked.
   * @throws Refusal NOT_FOUND, INVALID_TRANSITION when its holder has erased it
   */
  unlock(ctx: RequestContext, id: string): Promise<UserAccountEntity> {
    return this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      const user = await this.lockRow(tx, id);
      if (!user.lockedAt) return user;
      if (user.erasedAt) throw erased();
      // A sign-in that was under way when the account was locked may have begun a session after the others were ended.
      await this.sessions.endAll(tx, { id: user.id, keptSessionId: null }, 'LOCKED');
      await this.core.outbox.add(tx, userUnlocked(user.id));
      await this.tellStores(tx, 'staff.unlocked', user.id);
      return this.users.update(tx, user.id, { lockedAt: null, lockReason: null });
    });
  }

  /** All sessions of the user are over. Answers how many there were. @throws Refusal NOT_FOUND */
  signOut(ctx: RequestContext, id: string): Promise<number> {
    return this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      const user = await this.lockRow(tx, id);
      await this.core.outbox.add(tx, userSignedOut(user.id));
      await this.tellStores(tx, 'staff.signed_out', user.id);
      return this.sessions.endAll(tx, { id: user.id, keptSessionId: null }, 'SIGNED_OUT_BY_OPERATOR');
    });
  }

  /** The logs of the stores that the user works in tell that it happened; why is for operators. */
  private async tellStores(tx: PlatformTx, action: string, userId: string): Promise<void> {
    const stores = await this.workplacesOf(tx, userId);
    const subject = { kind: 'user', id: userId };
    recordDeeds(tx, stores.map((storeId) => ({ action, subject, storeId }))); // prettier-ignore
  }

  private async lockRow(tx: PlatformTx, id: string): Promise<UserAccountEntity> {
    const user = await this.users.lock(tx, decodeIdOrNone('user', id));
    if (user) return user;
    throw refuse('NOT_FOUND', 'There is no user with this id.', ['id']);
  }
}

function erased() {
  return refuse('INVALID_TRANSITION', 'Its holder has erased the account. That cannot be undone.', ['id']);
}

function ownAccountRefused() {
  return refuse('INVALID_TRANSITION', 'This is your own account. Let another operator lock it.', ['id']);
}
