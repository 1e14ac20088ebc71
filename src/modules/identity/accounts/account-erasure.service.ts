import { refuse } from '../../../kernel/errors.js';
import { recordDeeds } from '../../../platform/audit/trail.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { PlatformTx } from '../../../platform/db/scope.js';
import { viewerId } from '../../../platform/viewer.js';
import type { AttemptsService } from '../attempts/attempts.service.js';
import { userErased } from '../identity.events.js';
import type { PasswordsService } from '../passwords/passwords.service.js';
import type { PhoneCodesRepository } from '../phones/phone-codes.repository.js';
import type { SessionsService } from '../sessions/sessions.service.js';
import type { UserAccountEntity } from './user-account.entity.js';
import type { UserTokensRepository } from './user-tokens.repository.js';
import type { UsersRepository } from './users.repository.js';

/** What an erasure takes out. */
export interface AccountTraces {
  readonly passwords: PasswordsService;
  readonly sessions: SessionsService;
  readonly tokens: UserTokensRepository;
  readonly codes: PhoneCodesRepository;
  readonly attempts: AttemptsService;
}

/** An erasure that an operator wants. */
export interface OperatorErasure {
  readonly userId: string;
  /** The address of the account; null when it has none. */
  readonly confirmEmail: string | null;
  readonly reason: string;
}

/** The end of an account: its row stays for what refers to it, and names nobody. */
export class AccountErasure {
  constructor(
    private readonly core: Core,
    private readonly users: UsersRepository,
    private readonly traces: AccountTraces,
  ) {}

  /**
   * The account has no name, address, phone, password, session or token any more. Of two erasures at once, one does it.
   * `alongside` runs in the same transaction, with the account locked, and may refuse. An account without a password
   * needs none here.
   * @throws Refusal INVALID_CREDENTIALS when the password is not right; Throttled after too many wrong ones
   */
  async erase(
    ctx: RequestContext,
    { userId, password }: { userId: string; password: string | null },
    alongside: (tx: PlatformTx) => Promise<void>,
  ): Promise<void> {
    const { passwords } = this.traces;
    const user = await this.users.find(ctx, userId);
    const claim = { password: password ?? '', path: ['password'] };
    const confirmation = user?.passwordHash ? await passwords.confirm(ctx, userId, claim) : null;
    await this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      const current = (await this.users.lock(tx, userId))!;
      if (current.erasedAt) return;
      if (confirmation) await passwords.accept(tx, confirmation);
      await alongside(tx);
      await this.takeOut(tx, current);
    });
  }

  /**
   * The same by an operator, for who cannot sign in any more; the reason is in the audit log. Of two operators who erase
   * each other at once, one stays.
   * @throws Refusal NOT_FOUND; INVALID when the account has another address; INVALID_TRANSITION for the operator's own
   * account and for the last operator
   */
  async eraseByOperator(
    ctx: RequestContext,
    { userId, confirmEmail, reason }: OperatorErasure,
    alongside: (tx: PlatformTx) => Promise<void>,
  ): Promise<void> {
    await this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      const current = await this.users.lock(tx, userId);
      if (!current) throw refuse('NOT_FOUND', 'There is no user with this id.', ['id']);
      if (current.erasedAt) return;
      await this.assertMayErase(tx, viewerId(ctx), current);
      if (confirmEmail !== current.email) {
        const message = 'This is not the e-mail address of the account. Read the user again.';
        throw refuse('INVALID', message, ['confirmEmail']);
      }
      await alongside(tx);
      await this.takeOut(tx, current);
      const subject = { kind: 'user', id: userId };
      recordDeeds(tx, [{ action: 'user.erasure_reasoned', subject, details: { reason } }]);
    });
  }

  private async assertMayErase(tx: PlatformTx, operatorId: string, user: UserAccountEntity): Promise<void> {
    if (user.id === operatorId) {
      throw refuse('INVALID_TRANSITION', 'This is your own account. Erase it with accountErase.', ['id']);
    }
    if (!user.isSuperAdmin) return;
    // Whoever erases an operator remains one, so that there is always one left.
    const operators = await this.users.lockOperators(tx);
    if (operators.includes(operatorId)) return;
    throw refuse('INVALID_TRANSITION', 'You are no operator any more, and this may be the last one.', ['id']);
  }

  private async takeOut(tx: PlatformTx, { id, email, phone }: UserAccountEntity): Promise<void> {
    const { sessions, tokens, codes, attempts } = this.traces;
    await sessions.removeAll(tx, id);
    await tokens.removeOf(tx, id);
    if (phone !== null) await codes.removeOf(tx, phone);
    await attempts.forget(tx, [id, email, phone]);
    await this.users.erase(tx, id);
    await this.core.outbox.add(tx, userErased(id));
  }
}
