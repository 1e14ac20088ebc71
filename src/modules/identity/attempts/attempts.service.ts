import { Throttled } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { AnyTx } from '../../../platform/db/scope.js';
import type { TakenPlace, ThrottleBucket } from '../../../platform/throttle/throttle.js';
import { addressGroup } from '../../../platform/http/address-group.js';
import type { AttemptsRepository } from './attempts.repository.js';
import type { LoginMethod, LoginOutcome } from './login-attempt.entity.js';
import { PlaceWaits } from './place-waits.js';

const MINUTE_MS = 60_000;

/** One try to enter an account, let in by the limits. */
export interface Attempt {
  readonly method: LoginMethod;
  /** Keyed hash of what was tried. */
  readonly account: string;
  readonly address: string;
  readonly place: TakenPlace;
}

/** Something that is limited by its count: `value` is hashed before it is stored. */
export interface Limited {
  readonly what: string;
  readonly value: string;
  readonly limit: number;
  readonly windowMs?: number;
}

/**
 * Limits tries over all processes, and keeps the log of those that were let in
 * (docs/adr/0013-what-limits-sign-ins.md).
 */
export class AttemptsService {
  private readonly waits = new PlaceWaits();

  constructor(
    private readonly core: Core,
    private readonly repository: AttemptsRepository,
  ) {}

  /**
   * Lets one try in: it holds a place of the account until {@link succeeded} gives it back or {@link failed} keeps it.
   * Waits a little while all places are held by tries under way. Commits before it answers, so call it before the
   * costly part and outside a transaction.
   * @throws Throttled when the account or the network address has failed too often this minute, or the wait is long
   */
  async begin(ctx: RequestContext, method: LoginMethod, account: string): Promise<Attempt> {
    const place = await this.waits.until(() =>
      this.core.unitOfWork.writePlatform(ctx, (tx) => this.findPlace(tx, ctx, account)),
    );
    return { method, place, account: this.keyOf('account', account), address: ctx.clientAddress };
  }

  /** Logs the try and gives its place back: people who know their password are not limited. */
  async succeeded(tx: AnyTx, attempt: Attempt): Promise<void> {
    await this.record(tx, attempt, 'SUCCEEDED');
    await this.repository.giveBack(tx, attempt.place);
  }

  /** Logs the try; its place stays taken until the window ends, and the network address has failed once more. */
  failed(tx: AnyTx, attempt: Attempt): Promise<void> {
    return this.keep(tx, attempt, 'FAILED');
  }

  /** The same for a try that could have been a guess, although it was not refused. */
  succeededAsGuess(tx: AnyTx, attempt: Attempt): Promise<void> {
    return this.keep(tx, attempt, 'SUCCEEDED');
  }

  /** Takes one place of each; the transaction that this fails in takes none. @throws Throttled */
  async takeAll(tx: AnyTx, limits: readonly Limited[]): Promise<TakenPlace[]> {
    const places: TakenPlace[] = [];
    for (const bucket of limits.map((limited) => this.bucketOf(limited))) {
      const place = await this.repository.take(tx, bucket);
      if (!place)
        throw throttledUntil((await this.repository.find(tx, bucket.key))?.endsAt ?? tx.now, tx.now);
      places.push(place);
    }
    return places;
  }

  /** Whether each had a place left, for requests that are dropped in silence when there was none. */
  async allows(tx: AnyTx, limits: readonly Limited[]): Promise<boolean> {
    for (const limited of limits) {
      if (!(await this.repository.take(tx, this.bucketOf(limited)))) return false;
    }
    return true;
  }

  /** The log of the tries at an account is gone, by whichever of its names it was tried. */
  forget(tx: AnyTx, accounts: readonly (string | null)[]): Promise<void> {
    const keys = accounts
      .filter((account) => account !== null)
      .map((account) => this.keyOf('account', account));
    return this.repository.forget(tx, keys);
  }

  /** The limit of an account or of something else that an account's owner does. */
  perAccount(what: string, value: string): Limited {
    return { what: `${what}:account`, value, limit: this.core.config.limits.signInsPerAccount };
  }

  /** The limit of the network address that the request comes from. */
  perAddress(what: string, ctx: RequestContext): Limited {
    const value = addressGroup(ctx.clientAddress);
    return { what: `${what}:address`, value, limit: this.core.config.limits.signInsPerAddress };
  }

  /** A place of the account; null when all are taken, but not all by failures. @throws Throttled */
  private async findPlace(tx: AnyTx, ctx: RequestContext, account: string): Promise<TakenPlace | null> {
    const ofAddress = this.bucketOf(this.perAddress('sign-in', ctx));
    await this.refuseWhenUsedUp(tx, ofAddress);
    const ofAccount = this.bucketOf(this.perAccount('sign-in', account));
    const place = await this.repository.take(tx, ofAccount);
    if (place) return place;
    const taken = await this.repository.find(tx, ofAccount.key);
    if (taken) await this.refuseWhenUsedUp(tx, { ...ofAccount, key: keptKey({ ...ofAccount, ...taken }) });
    return null;
  }

  private async keep(tx: AnyTx, attempt: Attempt, outcome: LoginOutcome): Promise<void> {
    await this.record(tx, attempt, outcome);
    await this.repository.count(tx, keptKey(attempt.place), attempt.place.endsAt);
    const ofAddress = this.keyOf('sign-in:address', addressGroup(attempt.address));
    await this.repository.count(tx, ofAddress, new Date(tx.now.getTime() + MINUTE_MS));
  }

  private record(tx: AnyTx, attempt: Attempt, outcome: LoginOutcome): Promise<void> {
    const { method, account, address } = attempt;
    const attemptedAt = tx.now;
    return this.repository.record(tx, { id: newId(), account, address, method, outcome, attemptedAt });
  }

  private async refuseWhenUsedUp(tx: AnyTx, { key, limit }: ThrottleBucket): Promise<void> {
    const open = await this.repository.find(tx, key);
    if (open && open.used >= limit) throw throttledUntil(open.endsAt, tx.now);
  }

  private bucketOf({ what, value, limit, windowMs = MINUTE_MS }: Limited): ThrottleBucket {
    return { key: this.keyOf(what, value), limit, windowMs };
  }

  private keyOf(what: string, value: string): string {
    return this.core.keyRing.fingerprint(`${what}\n${value}`, 'login-attempts');
  }
}

/** Where the places of a window are counted that are not given back. */
function keptKey({ key, endsAt }: TakenPlace): string {
  return `${key}:${endsAt.getTime()}`;
}

function throttledUntil(endsAt: Date, now: Date): Throttled {
  return new Throttled(Math.max(endsAt.getTime() - now.getTime(), 1));
}
