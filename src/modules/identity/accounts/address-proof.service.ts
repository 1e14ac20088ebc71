import { refuse } from '../../../kernel/errors.js';
import { newSecret } from '../../../kernel/ids.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { AnyTx } from '../../../platform/db/scope.js';
import { viewerId } from '../../../platform/viewer.js';
import type { AttemptsService } from '../attempts/attempts.service.js';
import { emailVerificationRequested, emailVerified } from '../identity.events.js';
import { secretHash } from '../sessions/secret-hash.js';
import { recipientOf, type OwnerNotice, type TokenLetter } from './letter.js';
import type { UserAccountEntity } from './user-account.entity.js';
import type { UserTokenEntity } from './user-token.entity.js';
import type { UserTokensRepository } from './user-tokens.repository.js';
import type { UsersRepository } from './users.repository.js';

const HOUR_MS = 3_600_000;
const VALID_HOURS = 72;

/** An address that has been shown to belong to an account. */
export interface Proof {
  readonly user: UserAccountEntity;
  /** Whether the account had proven no address before. */
  readonly isFirst: boolean;
}

/** Proving that an e-mail address is one's own. */
export class AddressProofService {
  constructor(
    private readonly core: Core,
    private readonly users: UsersRepository,
    private readonly tokens: UserTokensRepository,
    private readonly attempts: AttemptsService,
  ) {}

  /** A letter goes to the viewer's address, unless it is proven already or too many were asked for. */
  async request(ctx: RequestContext): Promise<void> {
    const userId = viewerId(ctx);
    await this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      const limit = this.attempts.perAccount('email-verification', userId);
      if (!(await this.attempts.allows(tx, [limit]))) return;
      await this.core.outbox.add(tx, emailVerificationRequested(userId));
    });
  }

  /**
   * The user will have this address once they prove it; until then they keep the one they have. A letter goes to it.
   * Call it only for a user who has just shown that they are the account's owner.
   * @throws Throttled after too many letters
   */
  async propose(tx: AnyTx, userId: string, email: string): Promise<void> {
    await this.attempts.takeAll(tx, [this.attempts.perAccount('email-verification', userId)]);
    // The job that sends the letter makes the token that counts. Nobody knows the one that this hash is of.
    await this.put(tx, { userId, email, token: newSecret() });
    await this.core.outbox.add(tx, emailVerificationRequested(userId));
  }

  /**
   * What to write to the user's address: a token that proves it, or, when the address belongs to another account, a
   * notice to its owner. Null when there is nothing to prove. Called by the job that sends the letter.
   */
  issue(userId: string): Promise<TokenLetter | OwnerNotice | null> {
    const ctx = this.core.contexts.platform('letters');
    return this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      const user = await this.users.find(tx, userId);
      const email = user && (await this.unprovenAddress(tx, user));
      if (!email || user.lockedAt) return null;
      const owner = await this.users.findByVerifiedEmail(tx, email);
      if (owner) return { kind: 'ADDRESS_IN_USE', ...recipientOf(owner, email) };
      const token = newSecret();
      await this.put(tx, { userId, email, token });
      return { kind: 'TOKEN', ...recipientOf(user, email), token, validHours: VALID_HOURS };
    });
  }

  /** The address that the token was sent to belongs to its user. @throws Refusal INVALID_TOKEN */
  prove(ctx: RequestContext, token: string): Promise<UserAccountEntity> {
    return this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      const used = await this.tokens.use(tx, 'EMAIL_VERIFICATION', secretHash(token));
      const proof = used && (await this.claim(tx, used));
      if (proof) return proof.user;
      throw refuse('INVALID_TOKEN', 'The link is wrong, used up or expired. Ask for a new one.', ['token']);
    });
  }

  /**
   * Gives the address to the user, for whoever uses a token has read a letter to it; their other tokens are void.
   * Answers null when another account has proven the address. Locks the address and the account.
   */
  async claim(
    tx: AnyTx,
    { userId, email }: Pick<UserTokenEntity, 'userId' | 'email'>,
  ): Promise<Proof | null> {
    await this.users.lockEmail(tx, email);
    const user = await this.users.lock(tx, userId);
    if (!user || user.lockedAt) return null;
    const owner = await this.users.findByVerifiedEmail(tx, email);
    if (owner && owner.id !== userId) return null;
    await this.tokens.removeOf(tx, userId);
    if (owner) return { user: owner, isFirst: false };
    await this.core.outbox.add(tx, emailVerified(userId));
    const isFirst = user.emailVerifiedAt === null;
    return { isFirst, user: await this.users.update(tx, userId, { email, emailVerifiedAt: tx.now }) };
  }

  /** The address that waits for a proof: the one the user wants to have, else their own as long as it is unproven. */
  private async unprovenAddress(tx: AnyTx, user: UserAccountEntity): Promise<string | null> {
    const proposed = await this.tokens.findOf(tx, user.id, 'EMAIL_VERIFICATION');
    if (proposed && proposed.expiresAt > tx.now) return proposed.email;
    return user.emailVerifiedAt ? null : user.email;
  }

  private put(tx: AnyTx, proof: { userId: string; email: string; token: string }): Promise<void> {
    return this.tokens.put(tx, {
      userId: proof.userId,
      purpose: 'EMAIL_VERIFICATION',
      tokenHash: secretHash(proof.token),
      email: proof.email,
      createdAt: tx.now,
      expiresAt: new Date(tx.now.getTime() + VALID_HOURS * HOUR_MS),
    });
  }
}
