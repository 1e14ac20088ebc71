import { randomInt } from 'node:crypto';
import { refuse, type Refusal } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { AnyTx } from '../../../platform/db/scope.js';
import { parseInput } from '../../../platform/validation.js';
import { asciiDigits, phoneNumber } from '../accounts/phone-number.js';
import type { AttemptsService } from '../attempts/attempts.service.js';
import { phoneCodeRequested } from '../identity.events.js';
import type { PhoneCodesRepository } from './phone-codes.repository.js';

const MINUTE_MS = 60_000;
const VALID_MINUTES = 5;
const DIGITS = 6;
const MAX_TRIES = 5;
/** With five tries each, these codes leave a guesser one chance in 20,000 an hour. */
const MAX_CODES_HOURLY = 10;

/** A code on its way to a phone, of which this is the only copy. */
export interface CodeMessage {
  readonly phone: string;
  readonly code: string;
  readonly language: string;
  readonly validMinutes: number;
}

/** One-time codes, which show that someone holds a phone. */
export class PhoneCodesService {
  constructor(
    private readonly core: Core,
    private readonly repository: PhoneCodesRepository,
    private readonly attempts: AttemptsService,
  ) {}

  /**
   * A code is on its way to the phone, whether or not an account has it. Codes sent before are void.
   * @throws Refusal INVALID for what is no phone number
   * @throws Throttled after too many codes for the phone or from the network address
   */
  async request(ctx: RequestContext, phone: string): Promise<void> {
    const number = parseInput(phoneNumber, phone, ['phone']);
    await this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      await this.attempts.takeAll(tx, [
        this.attempts.perAccount('phone-code', number),
        { what: 'phone-code:hourly', value: number, limit: MAX_CODES_HOURLY, windowMs: 60 * MINUTE_MS },
        this.attempts.perAddress('phone-code', ctx),
      ]);
      const id = newId();
      const expiresAt = new Date(tx.now.getTime() + VALID_MINUTES * MINUTE_MS);
      await this.repository.insert(tx, {
        id,
        phone: number,
        language: ctx.language,
        createdAt: tx.now,
        expiresAt,
      });
      await this.core.outbox.add(tx, phoneCodeRequested(id));
    });
  }

  /** The message to send; null when it is too late for it. Called by the job that sends it, which may run again. */
  issue(id: string): Promise<CodeMessage | null> {
    const ctx = this.core.contexts.platform('letters');
    return this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
      const drawn = await this.repository.draw(tx, id, this.hashOf(id, code));
      return drawn && { phone: drawn.phone, language: drawn.language, code, validMinutes: VALID_MINUTES };
    });
  }

  /** Whether the code is the newest of the phone. Right or wrong, the try counts once the transaction commits. */
  async isRight(tx: AnyTx, phone: string, code: string): Promise<boolean> {
    const newest = await this.repository.findNewest(tx, phone);
    if (!newest) return false;
    const codeHash = this.hashOf(newest.id, asciiDigits(code).trim());
    return this.repository.tryCode(tx, { id: newest.id, codeHash, maxTries: MAX_TRIES });
  }

  private hashOf(id: string, code: string): string {
    return this.core.keyRing.fingerprint(`${id}\n${code}`, 'phone-codes');
  }
}

/** The one answer to a code that does not open anything. */
export function wrongCode(): Refusal {
  return refuse('INVALID_TOKEN', 'The code is wrong, used up or expired. Ask for a new one.', ['code']);
}
