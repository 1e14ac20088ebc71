import type { Scope } from '../../../platform/db/scope.js';
import type { UserAccountEntity } from '../accounts/user-account.entity.js';
import type { UsersRepository } from '../accounts/users.repository.js';
import type { PasswordHasher } from '../passwords/password-hasher.js';
import { isPossiblePassword } from '../passwords/password.rules.js';

export interface CredentialsMatch {
  /** The account that the password opens; null when there is none. */
  readonly user: UserAccountEntity | null;
  /** How many accounts name the address; see {@link UsersRepository.countByEmail}. */
  readonly accounts: number;
}

/** Finds the account that an address and a password open. */
export class CredentialsService {
  constructor(
    private readonly users: UsersRepository,
    private readonly hasher: PasswordHasher,
  ) {}

  /**
   * A refusal costs the same whether no account names the address, or one, or several: each of the three places
   * where an account may stand is tried, with a decoy where there is none.
   * @throws Throttled when the process has too many passwords to check
   */
  async match(scope: Scope, email: string, password: string): Promise<CredentialsMatch> {
    const { slots, count } = await this.users.candidates(scope, email);
    if (!isPossiblePassword(password)) return { user: null, accounts: count };
    for (const candidate of slots) {
      const isRight = await this.hasher.verify(candidate?.passwordHash ?? null, password);
      if (isRight && !candidate?.lockedAt) return { user: candidate, accounts: count };
    }
    return { user: null, accounts: count };
  }

  /** Whether the password is the account's own. */
  confirms(user: UserAccountEntity, password: string): Promise<boolean> {
    if (!isPossiblePassword(password)) return Promise.resolve(false);
    return this.hasher.verify(user.passwordHash, password);
  }

  /** What is stored of a new password. @throws Throttled when the process has too many passwords to work on */
  hash(password: string): Promise<string> {
    return this.hasher.hash(password);
  }

  /** A hash of today's costs when the stored one is older; else undefined. Call it with a password that matched. */
  async freshHash(user: UserAccountEntity, password: string): Promise<string | undefined> {
    const isOutdated = user.passwordHash !== null && this.hasher.isOutdated(user.passwordHash);
    return isOutdated ? this.hasher.hash(password) : undefined;
  }
}
