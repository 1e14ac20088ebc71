import { refuse } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { AnyTx } from '../../../platform/db/scope.js';
import { parseInput } from '../../../platform/validation.js';
import { personName } from '../accounts/account.rules.js';
import { writeAccount } from '../accounts/account.writer.js';
import { phoneNumber } from '../accounts/phone-number.js';
import type { UserAccountEntity } from '../accounts/user-account.entity.js';
import type { UsersRepository } from '../accounts/users.repository.js';
import type { AttemptsService } from '../attempts/attempts.service.js';
import { userRegistered } from '../identity.events.js';
import type { Entered, SignedIn, SignInService } from '../sessions/sign-in.service.js';
import { wrongCode, type PhoneCodesService } from './phone-codes.service.js';

export interface PhoneClaim {
  readonly phone: string;
  readonly code: string;
}

/** Signing in by a code that was sent to a phone. */
export class PhoneSignInService {
  constructor(
    private readonly core: Core,
    private readonly users: UsersRepository,
    private readonly codes: PhoneCodesService,
    private readonly attempts: AttemptsService,
    private readonly signIns: SignInService,
  ) {}

  /**
   * A new session of the account that has proven this phone, or of a new account with the phone alone.
   * @throws Refusal INVALID_TOKEN whatever is wrong with the code, INVALID for what is no phone number
   * @throws Throttled after too many wrong codes
   */
  async signIn(ctx: RequestContext, claim: PhoneClaim, newName: string | null): Promise<SignedIn> {
    const phone = parseInput(phoneNumber, claim.phone, ['phone']);
    const name = newName === null ? null : parseInput(personName, newName, ['name']);
    const attempt = await this.attempts.begin(ctx, 'PHONE_CODE', phone);
    const entered = await writeAccount(this.core, ctx, async (tx): Promise<Entered | null> => {
      const isRight = await this.codes.isRight(tx, phone, claim.code);
      const user = isRight ? await this.accountOf(tx, phone, { name, language: ctx.language }) : null;
      // Nothing is thrown here: the count of tries must be committed.
      if (!user || user.lockedAt) return this.attempts.failed(tx, attempt).then(() => null);
      const open = await this.signIns.open(tx, ctx, user.id);
      await this.attempts.succeeded(tx, attempt);
      return { user, open };
    });
    if (!entered) throw wrongCode();
    return this.signIns.complete(entered);
  }

  /**
   * The phone belongs to the user, who can sign in with it from now on.
   * @throws Refusal INVALID_TOKEN, TAKEN when another account has proven the phone
   * @throws Throttled after too many wrong codes
   */
  async prove(ctx: RequestContext, userId: string, claim: PhoneClaim): Promise<UserAccountEntity> {
    const phone = parseInput(phoneNumber, claim.phone, ['phone']);
    const attempt = await this.attempts.begin(ctx, 'PHONE_CODE', phone);
    const answer = await this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      if (!(await this.codes.isRight(tx, phone, claim.code))) {
        await this.attempts.failed(tx, attempt);
        return 'wrong';
      }
      await this.attempts.succeeded(tx, attempt);
      const owner = await this.users.findByVerifiedPhone(tx, phone);
      if (owner && owner.id !== userId) return 'taken';
      return this.users.update(tx, userId, { phone, phoneVerifiedAt: tx.now });
    });
    if (answer === 'wrong') throw wrongCode();
    // Told only to someone who holds the phone, and could enter that account with it.
    if (answer === 'taken') throw refuse('TAKEN', 'Another account signs in with this phone.', ['phone']);
    return answer;
  }

  private async accountOf(
    tx: AnyTx,
    phone: string,
    fresh: { name: string | null; language: string },
  ): Promise<UserAccountEntity> {
    const known = await this.users.findByVerifiedPhone(tx, phone);
    if (known) return known;
    const id = newId();
    const { language } = fresh;
    const user = { id, phone, phoneVerifiedAt: tx.now, name: fresh.name ?? '', language };
    await this.core.outbox.add(tx, userRegistered(id));
    return this.users.insert(tx, user);
  }
}
