import { newId } from '../../../kernel/ids.js';
import type { Core } from '../../../platform/core.js';
import type { Scope } from '../../../platform/db/scope.js';
import type { CredentialsService } from '../sessions/credentials.service.js';
import type { SessionsService, SessionTokens } from '../sessions/sessions.service.js';
import { recipientOf, type Recipient } from './letter.js';
import type { UserAccountEntity } from './user-account.entity.js';
import type { UsersRepository } from './users.repository.js';

/** An account that an operator or the demo makes. */
export interface GivenAccount {
  /** In lower case. It counts as proven. */
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly isSuperAdmin?: boolean;
  readonly language?: string;
}

/** Accounts as other modules and commands see them. */
export class AccountsService {
  constructor(
    private readonly core: Core,
    private readonly users: UsersRepository,
    private readonly credentials: CredentialsService,
    private readonly sessions: SessionsService,
  ) {}

  /** The id of the account that has proven the address; it is made as given when there is none. */
  async ensure(given: GivenAccount): Promise<string> {
    const { password, ...fields } = given;
    const ctx = this.core.contexts.platform('accounts');
    const known = await this.users.findByVerifiedEmail(ctx, given.email);
    if (known) return known.id;
    const passwordHash = await this.credentials.hash(password);
    return this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      await this.users.lockEmail(tx, given.email);
      const owner = await this.users.findByVerifiedEmail(tx, given.email);
      if (owner) return owner.id;
      const user = { ...fields, id: newId(), passwordHash, emailVerifiedAt: tx.now };
      return (await this.users.insert(tx, user)).id;
    });
  }

  /** Operators of the platform are made by operators of its servers, never through the API. */
  async setSuperAdmin(userId: string, isSuperAdmin: boolean): Promise<void> {
    const ctx = this.core.contexts.platform('accounts');
    await this.core.unitOfWork.writePlatform(ctx, (tx) => this.users.update(tx, userId, { isSuperAdmin }));
    this.sessions.accountChanged(userId);
  }

  /** A session that began on the server itself. */
  async openSession(userId: string): Promise<SessionTokens> {
    const ctx = this.core.contexts.platform('accounts');
    const open = await this.core.unitOfWork.writePlatform(ctx, (tx) => this.sessions.begin(tx, ctx, userId));
    return this.sessions.tokensOf(open);
  }

  /** The account that has proven the address. */
  findByEmail(scope: Scope, email: string): Promise<UserAccountEntity | null> {
    return this.users.findByVerifiedEmail(scope, email);
  }

  /** Whom a letter to the user goes to; null when the account has no address or is locked. */
  async findRecipient(userId: string): Promise<Recipient | null> {
    const user = await this.users.find(this.core.contexts.platform('letters'), userId);
    return user?.email && !user.lockedAt ? recipientOf(user, user.email) : null;
  }
}
