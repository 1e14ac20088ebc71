import { refuse } from '../../../kernel/errors.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { assertVersion } from '../../../platform/db/tenant-repository.js';
import { email as emailAddress, parseInput } from '../../../platform/validation.js';
import type { PasswordsService } from '../passwords/passwords.service.js';
import type { AddressProofService } from './address-proof.service.js';
import { profileRules } from './account.rules.js';
import type { UserAccountEntity } from './user-account.entity.js';
import type { UsersRepository } from './users.repository.js';

export interface ProfileChange {
  readonly name?: string | null;
  readonly phone?: string | null;
  readonly language?: string | null;
}

/** What users say about themselves. */
export class ProfileService {
  constructor(
    private readonly core: Core,
    private readonly users: UsersRepository,
    private readonly passwords: PasswordsService,
    private readonly proofs: AddressProofService,
  ) {}

  /**
   * The profile has the given values. A changed phone is unproven: nobody signs in with it until it is.
   * @throws Refusal INVALID, REQUIRED, TOO_LONG; VersionConflict
   */
  update(
    ctx: RequestContext,
    userId: string,
    input: ProfileChange,
    expectedVersion?: number | null,
  ): Promise<UserAccountEntity> {
    const values = parseInput(profileRules, input);
    return this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      const user = (await this.users.lock(tx, userId))!;
      assertVersion(user, expectedVersion);
      const losesPhone = values.phone !== undefined && values.phone !== user.phone;
      if (losesPhone && !user.email) {
        throw refuse(
          'REQUIRED',
          'The phone is the only way into this account; add an e-mail address first.',
          ['input', 'phone'],
        );
      }
      return this.users.update(tx, userId, { ...values, ...(losesPhone && { phoneVerifiedAt: null }) });
    });
  }

  /**
   * A letter is on its way to the new address, which the user has once they prove it. An account without a password
   * needs none here.
   * @throws Refusal INVALID for what is no address, INVALID_CREDENTIALS when the password is not right
   * @throws Throttled after too many wrong passwords
   */
  async changeEmail(
    ctx: RequestContext,
    userId: string,
    input: { email: string; password?: string | null },
  ): Promise<void> {
    const email = parseInput(emailAddress, input.email, ['email']);
    const user = await this.users.find(ctx, userId);
    const claim = { password: input.password ?? '', path: ['password'] };
    const confirmation = user?.passwordHash ? await this.passwords.confirm(ctx, userId, claim) : null;
    await this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      if (confirmation) await this.passwords.accept(tx, confirmation);
      await this.proofs.propose(tx, userId, email);
    });
  }
}
