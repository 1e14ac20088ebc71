import { refuse, type Refusal } from '../../../kernel/errors.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { AnyTx } from '../../../platform/db/scope.js';
import { parseInput } from '../../../platform/validation.js';
import type { UserAccountEntity } from '../accounts/user-account.entity.js';
import type { UsersRepository } from '../accounts/users.repository.js';
import type { Attempt, AttemptsService } from '../attempts/attempts.service.js';
import { passwordChanged } from '../identity.events.js';
import type { CredentialsService } from '../sessions/credentials.service.js';
import type { SessionsService } from '../sessions/sessions.service.js';
import type { EndReason } from '../sessions/user-session.entity.js';
import { newPassword } from './password.rules.js';

/** That a signed-in user has shown their password again, before something that a stolen session must not do. */
export interface Confirmation {
  readonly user: UserAccountEntity;
  readonly attempt: Attempt;
}

/** The password of an account: shown again, and replaced. */
export class PasswordsService {
  constructor(
    private readonly core: Core,
    private readonly users: UsersRepository,
    private readonly credentials: CredentialsService,
    private readonly attempts: AttemptsService,
    private readonly sessions: SessionsService,
  ) {}

  /**
   * The user has the new password, and all their other sessions are over.
   * @throws Refusal INVALID_CREDENTIALS when the current password is not right, INVALID for a weak new one
   * @throws Throttled after too many wrong ones
   */
  async change(
    ctx: RequestContext,
    session: { id: string; userId: string },
    change: { currentPassword: string; newPassword: string },
  ): Promise<void> {
    const password = parseInput(newPassword, change.newPassword, ['newPassword']);
    const confirmation = await this.confirm(ctx, session.userId, {
      password: change.currentPassword,
      path: ['currentPassword'],
    });
    const passwordHash = await this.credentials.hash(password);
    await this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      await this.accept(tx, confirmation);
      const user = { id: session.userId, keptSessionId: session.id };
      await this.replace(tx, user, { passwordHash, reason: 'PASSWORD_CHANGED' });
    });
  }

  /**
   * The user has shown their password. Pass the result to {@link accept} in the transaction that relies on it.
   * @throws Refusal INVALID_CREDENTIALS, also when the account has no password
   * @throws Throttled after too many wrong ones
   */
  async confirm(
    ctx: RequestContext,
    userId: string,
    claim: { password: string; path: readonly string[] },
  ): Promise<Confirmation> {
    const user = await this.users.find(ctx, userId);
    const attempt = await this.attempts.begin(ctx, 'PASSWORD', user?.email ?? userId);
    if (user && (await this.credentials.confirms(user, claim.password))) return { user, attempt };
    await this.core.unitOfWork.writePlatform(ctx, (tx) => this.attempts.failed(tx, attempt));
    throw wrongPassword(claim.path);
  }

  /** The confirmation is used. @throws Refusal INVALID_CREDENTIALS when the password was changed since */
  async accept(tx: AnyTx, { user, attempt }: Confirmation): Promise<void> {
    if (!(await this.users.holds(tx, user))) throw wrongPassword([]);
    await this.attempts.succeeded(tx, attempt);
  }

  /** What is stored of a new password. @throws Throttled when the process has too many passwords to work on */
  hash(password: string): Promise<string> {
    return this.credentials.hash(password);
  }

  /** The account has the password, its sessions are over but the one that is kept, and its owner will be told. */
  async replace(
    tx: AnyTx,
    user: { id: string; keptSessionId: string | null },
    change: { passwordHash: string; reason: EndReason },
  ): Promise<void> {
    await this.users.update(tx, user.id, { passwordHash: change.passwordHash });
    await this.sessions.endAll(tx, user, change.reason);
    await this.core.outbox.add(tx, passwordChanged(user.id));
  }
}

function wrongPassword(path: readonly string[]): Refusal {
  return refuse('INVALID_CREDENTIALS', 'The current password is not right.', path);
}
