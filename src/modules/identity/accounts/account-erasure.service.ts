import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { PlatformTx } from '../../../platform/db/scope.js';
import type { AttemptsService } from '../attempts/attempts.service.js';
import { userErased } from '../identity.events.js';
import type { PasswordsService } from '../passwords/passwords.service.js';
import type { PhoneCodesRepository } from '../phones/phone-codes.repository.js';
import type { SessionsService } from '../sessions/sessions.service.js';
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
    const { passwords, sessions, tokens, codes, attempts } = this.traces;
    const user = await this.users.find(ctx, userId);
    const claim = { password: password ?? '', path: ['password'] };
    const confirmation = user?.passwordHash ? await passwords.confirm(ctx, userId, claim) : null;
    await this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      const current = (await this.users.lock(tx, userId))!;
      if (current.erasedAt) return;
      if (confirmation) await passwords.accept(tx, confirmation);
      await alongside(tx);
      await sessions.removeAll(tx, userId);
      await tokens.removeOf(tx, userId);
      if (current.phone !== null) await codes.removeOf(tx, current.phone);
      await attempts.forget(tx, [userId, current.email, current.phone]);
      await this.users.erase(tx, userId);
      await this.core.outbox.add(tx, userErased(userId));
    });
  }
}
