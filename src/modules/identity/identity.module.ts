import type { RequestContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import type { AnyTx, PlatformTx, Scope } from '../../platform/db/scope.js';
import type { Module } from '../../platform/module.js';
import { ACCOUNT_DATA } from './accounts/account.personal-data.js';
import { AccountErasure, type OperatorErasure } from './accounts/account-erasure.service.js';
import { AccountResolver } from './accounts/account.resolver.js';
import type { JoinStore } from './accounts/account.writer.js';
import { AccountsService, type GivenAccount } from './accounts/accounts.service.js';
import { AddressProofService } from './accounts/address-proof.service.js';
import type { OwnerNotice, Recipient, TokenLetter } from './accounts/letter.js';
import { ProfileService } from './accounts/profile.service.js';
import { RegistrationService } from './accounts/registration.service.js';
import type { UserAccountEntity } from './accounts/user-account.entity.js';
import { userNode } from './accounts/user.node.js';
import { SignedInSessionResolver, UserResolver } from './accounts/user.resolver.js';
import { UserTokensRepository } from './accounts/user-tokens.repository.js';
import { UsersRepository } from './accounts/users.repository.js';
import { AttemptsRepository } from './attempts/attempts.repository.js';
import { AttemptsService } from './attempts/attempts.service.js';
import { identitySchedules, identityTasks } from './identity.jobs.js';
import { identityPermissions } from './identity.permissions.js';
import { AccessTokens } from './keys/access-tokens.js';
import { jwksRoute } from './keys/jwks.routes.js';
import { SigningKeysRepository } from './keys/signing-keys.repository.js';
import { SigningKeysService } from './keys/signing-keys.service.js';
import { OperatorsResolver } from './operators/operators.resolver.js';
import { OperatorsService, type WorkplacesOf } from './operators/operators.service.js';
import { accountPageRoutes } from './pages/account-pages.routes.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { PasswordResetService } from './passwords/password-reset.service.js';
import { PasswordResolver } from './passwords/password.resolver.js';
import { PasswordsService } from './passwords/passwords.service.js';
import { PhoneCodesRepository } from './phones/phone-codes.repository.js';
import { PhoneCodesService, type CodeMessage } from './phones/phone-codes.service.js';
import { PhoneSignInService } from './phones/phone-sign-in.service.js';
import { PhoneResolver } from './phones/phone.resolver.js';
import { CredentialsService } from './sessions/credentials.service.js';
import { SessionDirectory } from './sessions/session-directory.reader.js';
import { SessionResolver } from './sessions/session.resolver.js';
import { SessionsRepository } from './sessions/sessions.repository.js';
import {
  SessionsService,
  type AuthenticatedUser,
  type OpenImpersonation,
  type OpenSession,
  type SessionTokens,
} from './sessions/sessions.service.js';
import { SignInService } from './sessions/sign-in.service.js';

/** Tokens of an installation without a public address still need an issuer. */
const LOCAL_ISSUER = 'wasla';

export interface IdentityDependencies {
  readonly joinStore: JoinStore;
  readonly workplacesOf: WorkplacesOf;
}

/** What other modules may ask of accounts. */
export interface IdentityApi {
  /** Who an access token stands for; null when it is wrong, expired or revoked, or its user is locked. */
  authenticate(token: string): Promise<AuthenticatedUser | null>;
  /** The account that has proven this address, which must be in lower case. */
  findUserByEmail(scope: Scope, email: string): Promise<UserAccountEntity | null>;
  /** The id of the account that has proven the address; made as given when there is none. */
  ensureUser(account: GivenAccount): Promise<string>;
  setSuperAdmin(userId: string, isSuperAdmin: boolean): Promise<void>;
  /** A new session of the user without a password, for commands of operators and for tests. */
  openSession(userId: string): Promise<SessionTokens>;
  /** Sessions of operators who look into a store; begin one in a transaction and take its tokens after the commit. */
  readonly impersonation: {
    begin(tx: AnyTx, ctx: RequestContext, storeId: string): Promise<OpenImpersonation>;
    tokensOf(open: OpenSession): Promise<SessionTokens>;
  };
  /** Makes every process look at the user again; call it after a commit that locked or unlocked the account. */
  userChanged(userId: string): void;
  /** Ends an account for good, and does the rest in the same transaction, which may refuse. */
  eraseAccount(
    ctx: RequestContext,
    whose: { userId: string; password: string | null },
    alongside: (tx: PlatformTx) => Promise<void>,
  ): Promise<void>;
  /** The same by an operator. */
  eraseAccountOf(
    ctx: RequestContext,
    order: OperatorErasure,
    alongside: (tx: PlatformTx) => Promise<void>,
  ): Promise<void>;
  /** Whom a letter to the user goes to. */
  findRecipient(userId: string): Promise<Recipient | null>;
  /** What to write to a user who is to prove an address. Makes the token, so call it once for each letter. */
  issueEmailVerification(userId: string): Promise<TokenLetter | OwnerNotice | null>;
  issuePasswordReset(userId: string): Promise<TokenLetter | null>;
  issuePhoneCode(codeId: string): Promise<CodeMessage | null>;
}

/** Accounts, sign-in and sessions. */
export function identityModule(
  core: Core,
  dependencies: IdentityDependencies,
): Module & { api: IdentityApi } {
  const built = buildServices(core, dependencies);
  const { accounts, codes, keys, proofs, resets, sessions } = built;
  return {
    name: 'identity',
    resolvers: [
      new AccountResolver(built.registrations, proofs, built.profiles),
      new SessionResolver(built.signIns, sessions),
      new PasswordResolver(built.passwords, resets),
      new PhoneResolver(codes, built.phoneSignIns),
      new UserResolver(sessions),
      new OperatorsResolver(built.operators),
      new SignedInSessionResolver(),
    ],
    permissions: identityPermissions,
    personalData: ACCOUNT_DATA,
    nodes: { user: userNode },
    routes: [
      jwksRoute(keys),
      ...accountPageRoutes(core, {
        verifyEmail: (ctx, token) => proofs.prove(ctx, token),
        resetPassword: (ctx, token, password) => resets.reset(ctx, token, password),
      }),
    ],
    tasks: identityTasks(core, built.housekeeping),
    schedules: identitySchedules,
    api: {
      authenticate: (token) => sessions.authenticate(token),
      findUserByEmail: (scope, email) => accounts.findByEmail(scope, email),
      ensureUser: (account) => accounts.ensure(account),
      setSuperAdmin: (userId, isSuperAdmin) => accounts.setSuperAdmin(userId, isSuperAdmin),
      openSession: (userId) => accounts.openSession(userId),
      impersonation: {
        begin: (tx, ctx, storeId) => sessions.beginImpersonation(tx, ctx, storeId),
        tokensOf: (open) => sessions.tokensOf(open),
      },
      userChanged: (userId) => sessions.accountChanged(userId),
      eraseAccount: (ctx, whose, alongside) => built.erasure.erase(ctx, whose, alongside),
      eraseAccountOf: (ctx, order, alongside) => built.erasure.eraseByOperator(ctx, order, alongside),
      findRecipient: (userId) => accounts.findRecipient(userId),
      issueEmailVerification: (userId) => proofs.issue(userId),
      issuePasswordReset: (userId) => resets.issue(userId),
      issuePhoneCode: (codeId) => codes.issue(codeId),
    },
  };
}

/** From the tables up: each service is given those below it. */
function buildServices(core: Core, { joinStore, workplacesOf }: IdentityDependencies) {
  const users = new UsersRepository();
  const tokens = new UserTokensRepository();
  const codesRepository = new PhoneCodesRepository();
  const attemptsRepository = new AttemptsRepository();
  const attempts = new AttemptsService(core, attemptsRepository);
  const keys = new SigningKeysService(core, new SigningKeysRepository(core.database));
  const sessions = buildSessions(core, keys);
  const credentials = new CredentialsService(users, new PasswordHasher());
  const signIns = new SignInService(core, users, credentials, attempts, sessions, joinStore);
  const passwords = new PasswordsService(core, users, credentials, attempts, sessions);
  const proofs = new AddressProofService(core, users, tokens, attempts);
  const codes = new PhoneCodesService(core, codesRepository, attempts);
  return {
    keys,
    sessions,
    signIns,
    passwords,
    proofs,
    codes,
    registrations: new RegistrationService(core, users, credentials, attempts, signIns),
    resets: new PasswordResetService(core, users, tokens, proofs, attempts, passwords),
    phoneSignIns: new PhoneSignInService(core, users, codes, attempts, signIns),
    erasure: new AccountErasure(core, users, {
      passwords,
      sessions,
      tokens,
      codes: codesRepository,
      attempts,
    }),
    profiles: new ProfileService(core, users, passwords, proofs),
    accounts: new AccountsService(core, users, credentials, sessions),
    operators: new OperatorsService(core, users, sessions, workplacesOf),
    housekeeping: { keys, sessions, tokens, codes: codesRepository, attempts: attemptsRepository },
  };
}

function buildSessions(core: Core, keys: SigningKeysService): SessionsService {
  const repository = new SessionsRepository(core.database);
  const directory = new SessionDirectory(repository, core.signals, core.clock);
  const accessTokens = new AccessTokens(keys, core.clock, core.config.http.publicUrl ?? LOCAL_ISSUER);
  return new SessionsService(core, repository, directory, accessTokens);
}
