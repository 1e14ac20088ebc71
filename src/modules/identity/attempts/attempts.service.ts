import { Throttled } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { AnyTx } from '../../../platform/db/scope.js';
import { addressGroup } from './address-group.js';
import type { AttemptsRepository, BucketLimit, TakenPlace } from './attempts.repository.js';
import type { LoginMethod, LoginOutcome } from './login-attempt.entity.js';

const MINUTE_MS = 60_000;

/** One try to enter an account, let in by the limits. */
export interface Attempt {
  readonly method: LoginMethod;
  /** Keyed hash of what was tried. */
  readonly account: string;
  readonly address: string;
  readonly places: readonly TakenPlace[];
}

/** Something that is limited by its count: `value` is hashed before it is stored. */
export interface Limited {
  readonly what: string;
  readonly value: string;
  readonly limit: number;
  readonly windowMs?: number;
}

/** Limits tries over all processes, and keeps the log of those that were let in. */
export class AttemptsService {
  constructor(
    private readonly core: Core,
    private readonly repository: AttemptsRepository,
  ) {}

  /**
   * Lets one try in: it holds a place of the account and one of the network address until {@link succeeded} gives
   * them back. Commits before it answers, so call it before the costly part.
   * @throws Throttled when either has no place left this minute
   */
  async begin(ctx: RequestContext, method: LoginMethod, account: string): Promise<Attempt> {
    const limits: Limited[] = [this.perAccount('sign-in', account), this.perAddress('sign-in', ctx)];
    const places = await this.core.unitOfWork.writePlatform(ctx, (tx) => this.takeAll(tx, limits));
    return { method, places, account: this.keyOf('account', account), address: ctx.clientAddress };
  }

  /** Logs the try and gives its places back: people who know their password are not limited. */
  async succeeded(tx: AnyTx, attempt: Attempt): Promise<void> {
    await this.record(tx, attempt, 'SUCCEEDED');
    for (const place of attempt.places) await this.repository.giveBack(tx, place);
  }

  /** Logs the try; its places stay taken until the window ends. */
  record(tx: AnyTx, attempt: Attempt, outcome: LoginOutcome): Promise<void> {
    const { method, account, address } = attempt;
    return this.repository.record(tx, {
      id: newId(),
      account,
      address,
      method,
      outcome,
      attemptedAt: tx.now,
    });
  }

  /** Logs a failed try in a transaction of its own. */
  failed(ctx: RequestContext, attempt: Attempt): Promise<void> {
    return this.core.unitOfWork.writePlatform(ctx, (tx) => this.record(tx, attempt, 'FAILED'));
  }

  /** Takes one place of each; the transaction that this fails in takes none. @throws Throttled */
  async takeAll(tx: AnyTx, limits: readonly Limited[]): Promise<TakenPlace[]> {
    const places: TakenPlace[] = [];
    for (const bucket of limits.map((limited) => this.bucketOf(limited))) {
      const place = await this.repository.take(tx, bucket);
      if (!place) throw await this.refusal(tx, bucket);
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

  /** The limit of an account or of something else that an account's owner does. */
  perAccount(what: string, value: string): Limited {
    return { what: `${what}:account`, value, limit: this.core.config.limits.signInsPerAccount };
  }

  /** The limit of the network address that the request comes from. */
  perAddress(what: string, ctx: RequestContext): Limited {
    const value = addressGroup(ctx.clientAddress);
    return { what: `${what}:address`, value, limit: this.core.config.limits.signInsPerAddress };
  }

  private bucketOf({ what, value, limit, windowMs = MINUTE_MS }: Limited): BucketLimit {
    return { key: this.keyOf(what, value), limit, windowMs };
  }

  private keyOf(what: string, value: string): string {
    return this.core.keyRing.fingerprint(`${what}\n${value}`, 'login-attempts');
  }

  private async refusal(tx: AnyTx, bucket: BucketLimit): Promise<Throttled> {
    const endsAt = await this.repository.endOf(tx, bucket.key);
    return new Throttled(Math.max(endsAt.getTime() - tx.now.getTime(), 1));
  }
}
