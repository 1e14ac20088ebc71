import { refuse } from '../../../kernel/errors.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { AnyTx } from '../../../platform/db/scope.js';
import { email as emailAddress } from '../../../platform/validation.js';
import { isInStore, writeAccount, type JoinStore } from '../accounts/account.writer.js';
import type { UserAccountEntity } from '../accounts/user-account.entity.js';
import type { UsersRepository } from '../accounts/users.repository.js';
import type { Attempt, AttemptsService } from '../attempts/attempts.service.js';
import type { CredentialsService } from './credentials.service.js';
import type { OpenSession, SessionsService, SessionTokens } from './sessions.service.js';

/** A user who has just come in. */
export interface SignedIn {
  readonly user: UserAccountEntity;
  readonly session: SessionTokens;
}

/** The same before the session's tokens are made. */
export interface Entered {
  readonly user: UserAccountEntity;
  readonly open: OpenSession;
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Signing in by address and password. */
export class SignInService {
  constructor(
    private readonly core: Core,
    private readonly users: UsersRepository,
    private readonly credentials: CredentialsService,
    private readonly attempts: AttemptsService,
    private readonly sessions: SessionsService,
    private readonly joinStore: JoinStore,
  ) {}

  /**
   * A new session of the account; inside a store its user is a customer there from now on.
   * @throws Refusal INVALID_CREDENTIALS, the same for unknown addresses, wrong passwords and locked accounts
   * @throws Throttled after too many failed attempts on the account or from the network address
   */
  async signIn(ctx: RequestContext, { email, password }: Credentials): Promise<SignedIn> {
    const address = emailAddress.safeParse(email).data;
    if (address === undefined) throw wrongCredentials();
    const attempt = await this.attempts.begin(ctx, 'PASSWORD', address);
    const { user } = await this.credentials.match(ctx, address, password);
    if (user) return this.enter(ctx, { user, password, attempt });
    await this.core.unitOfWork.writePlatform(ctx, (tx) => this.attempts.failed(tx, attempt));
    throw wrongCredentials();
  }

  /** A new session of an account whose password was right. @throws Refusal INVALID_CREDENTIALS when it changed since */
  async enter(
    ctx: RequestContext,
    entry: { user: UserAccountEntity; password: string; attempt: Attempt },
  ): Promise<SignedIn> {
    const { user, attempt } = entry;
    const passwordHash = await this.credentials.freshHash(user, entry.password);
    const open = await writeAccount(this.core, ctx, async (tx) => {
      if (!(await this.users.holds(tx, user))) throw wrongCredentials();
      if (passwordHash) await this.users.update(tx, user.id, { passwordHash });
      const session = await this.open(tx, ctx, user.id);
      await this.attempts.succeeded(tx, attempt);
      return session;
    });
    return this.complete({ user, open });
  }

  /** The tokens of a session whose beginning has been committed, with its user. */
  async complete({ user, open }: Entered): Promise<SignedIn> {
    return { user, session: await this.sessions.tokensOf(open) };
  }

  /** A new session of the user, who is a customer of the transaction's store from now on. */
  async open(tx: AnyTx, ctx: RequestContext, userId: string): Promise<OpenSession> {
    if (isInStore(tx)) await this.joinStore(tx, userId);
    return this.sessions.begin(tx, ctx, userId);
  }
}

function wrongCredentials() {
  return refuse('INVALID_CREDENTIALS', 'The e-mail address or the password is not right.', ['input']);
}
