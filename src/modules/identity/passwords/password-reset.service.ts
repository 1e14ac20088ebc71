import { refuse, type Refusal } from '../../../kernel/errors.js';
import { newSecret } from '../../../kernel/ids.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { email as emailAddress, parseInput } from '../../../platform/validation.js';
import type { AddressProofService } from '../accounts/address-proof.service.js';
import { recipientOf, type TokenLetter } from '../accounts/letter.js';
import type { UserTokensRepository } from '../accounts/user-tokens.repository.js';
import type { UsersRepository } from '../accounts/users.repository.js';
import type { AttemptsService } from '../attempts/attempts.service.js';
import { passwordResetRequested } from '../identity.events.js';
import { secretHash } from '../sessions/secret-hash.js';
import { newPassword } from './password.rules.js';
import type { PasswordsService } from './passwords.service.js';

const HOUR_MS = 3_600_000;
const VALID_HOURS = 1;
const PURPOSE = 'PASSWORD_RESET';

/** A new password for whoever can read letters to the account's address. */
export class PasswordResetService {
  constructor(
    private readonly core: Core,
    private readonly users: UsersRepository,
    private readonly tokens: UserTokensRepository,
    private readonly proofs: AddressProofService,
    private readonly attempts: AttemptsService,
    private readonly passwords: PasswordsService,
  ) {}

  /**
   * A letter with a token is on its way, if there is an account and not too many were asked for. Takes the same steps
   * whether or not there is one.
   * @throws Refusal INVALID for what is no address at all
   */
  async request(ctx: RequestContext, email: string): Promise<void> {
    const address = parseInput(emailAddress, email, ['email']);
    await this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      const limits = [
        this.attempts.perAddress('password-reset', ctx),
        this.attempts.perAccount('password-reset', address),
      ];
      if (!(await this.attempts.allows(tx, limits))) return;
      const [verified, first] = (await this.users.candidates(tx, address)).slots;
      await this.core.outbox.add(tx, passwordResetRequested((verified ?? first)?.id ?? null));
    });
  }

  /** What to write to the user; null when there is no such user. Called by the job that sends the letter. */
  issue(userId: string): Promise<TokenLetter | null> {
    const ctx = this.core.contexts.platform('letters');
    return this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      const user = await this.users.find(tx, userId);
      if (!user?.email || user.lockedAt) return null;
      const token = newSecret();
      await this.tokens.put(tx, {
        userId,
        purpose: PURPOSE,
        tokenHash: secretHash(token),
        email: user.email,
        createdAt: tx.now,
        expiresAt: new Date(tx.now.getTime() + VALID_HOURS * HOUR_MS),
      });
      return { kind: 'TOKEN', ...recipientOf(user, user.email), token, validHours: VALID_HOURS };
    });
  }

  /**
   * The account has the new password, its address is proven and all its sessions are over. A phone that was added
   * before the address was proven goes: someone else may have made the account.
   * @throws Refusal INVALID_TOKEN, INVALID for a weak password
   */
  async reset(ctx: RequestContext, token: string, password: string): Promise<void> {
    const chosen = parseInput(newPassword, password, ['newPassword']);
    const hash = secretHash(token);
    // Looked up first, so that made-up tokens do not cost the hashing of a password.
    if (!(await this.tokens.isOpen(ctx, { hash, purpose: PURPOSE, now: ctx.clock.now() })))
      throw invalidToken();
    const passwordHash = await this.passwords.hash(chosen);
    await this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      const used = await this.tokens.use(tx, PURPOSE, hash);
      const proof = used && (await this.proofs.claim(tx, used));
      if (!proof) throw invalidToken();
      const { id } = proof.user;
      if (proof.isFirst) await this.users.update(tx, id, { phone: null, phoneVerifiedAt: null });
      await this.passwords.replace(
        tx,
        { id, keptSessionId: null },
        { passwordHash, reason: 'PASSWORD_RESET' },
      );
    });
  }
}

function invalidToken(): Refusal {
  return refuse('INVALID_TOKEN', 'The link is wrong, used up or expired. Ask for a new one.', ['token']);
}
