import { newId } from '../../../kernel/ids.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { parseInput } from '../../../platform/validation.js';
import type { Attempt, AttemptsService } from '../attempts/attempts.service.js';
import { userRegistered } from '../identity.events.js';
import type { CredentialsService } from '../sessions/credentials.service.js';
import type { Entered, SignedIn, SignInService } from '../sessions/sign-in.service.js';
import { registrationRules } from './account.rules.js';
import { writeAccount } from './account.writer.js';
import type { UsersRepository } from './users.repository.js';

export interface Registration {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly phone?: string | null;
}

interface NewAccount extends Registration {
  readonly passwordHash: string;
  /** How many accounts named the address when the password was compared with theirs. */
  readonly accounts: number;
}

/** A pair of registrations that came at once is settled in the second round; more mean that something is wrong. */
const MAX_ROUNDS = 4;

/** Making an account, without telling whether its address has one. */
export class RegistrationService {
  constructor(
    private readonly core: Core,
    private readonly users: UsersRepository,
    private readonly credentials: CredentialsService,
    private readonly attempts: AttemptsService,
    private readonly signIns: SignInService,
  ) {}

  /**
   * A new account with its first session, whether or not others name the same address: it belongs to the account
   * that proves it (docs/adr/0010-no-answer-tells-of-an-account.md). An account that the address and the password
   * already open is entered instead.
   * @throws Refusal INVALID, REQUIRED, TOO_LONG for malformed values
   * @throws Throttled after too many registrations of the address or from the network address
   */
  async register(ctx: RequestContext, input: Registration): Promise<SignedIn> {
    const values = parseInput(registrationRules, input);
    const attempt = await this.attempts.begin(ctx, 'REGISTRATION', values.email);
    let passwordHash: string | undefined;
    for (let round = 1; round <= MAX_ROUNDS; round++) {
      const { user, accounts } = await this.credentials.match(ctx, values.email, values.password);
      if (user) return this.signIns.enter(ctx, { user, password: values.password, attempt });
      passwordHash ??= await this.credentials.hash(values.password);
      const made = await this.make(ctx, attempt, { ...values, passwordHash, accounts });
      if (made) return this.signIns.complete(made);
    }
    throw new Error(`The address was registered ${MAX_ROUNDS} times during one registration`);
  }

  /**
   * The account, or null when another one took the address meanwhile: then the password may belong to that one.
   * The attempt keeps its place, or registering would be a way to guess passwords without limit.
   */
  private make(ctx: RequestContext, attempt: Attempt, account: NewAccount): Promise<Entered | null> {
    return writeAccount(this.core, ctx, async (tx) => {
      await this.users.lockEmail(tx, account.email);
      if ((await this.users.countByEmail(tx, account.email)) !== account.accounts) return null;
      const { email, name, passwordHash, phone = null } = account;
      const language = ctx.language;
      const user = await this.users.insert(tx, { id: newId(), email, name, phone, passwordHash, language });
      await this.core.outbox.add(tx, userRegistered(user.id));
      const open = await this.signIns.open(tx, ctx, user.id);
      await this.attempts.succeededAsGuess(tx, attempt);
      return { user, open };
    });
  }
}
