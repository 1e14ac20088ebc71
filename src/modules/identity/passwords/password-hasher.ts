import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import pLimit from 'p-limit';
import { Throttled } from '../../../kernel/errors.js';
import { newSecret } from '../../../kernel/ids.js';

/** Argon2id with the first choice of the OWASP password storage recommendations: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const PREFIX = `$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$`;

/** Hashes run on Node's four background threads; one stays free for files and name look-ups. */
const MAX_AT_ONCE = 3;
const MAX_WAITING = 100;
const BUSY_RETRY_MS = 1000;

/** Hashes passwords, a few at a time: each takes 19 MiB and some 20 ms of a core. */
export class PasswordHasher {
  private readonly turn = pLimit(Math.min(availableParallelism(), MAX_AT_ONCE));
  private decoy: Promise<string> | undefined;

  /** @throws Throttled when too many hashes are waiting */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(canonical(password), COST));
  }

  /**
   * Whether the password belongs to the hash. Without a hash it does the same work and answers false.
   * @throws Throttled when too many hashes are waiting
   */
  async verify(passwordHash: string | null, password: string): Promise<boolean> {
    const against = passwordHash ?? (await this.decoyHash());
    const isRight = await this.inTurn(() => verify(against, canonical(password)));
    return isRight && passwordHash !== null;
  }

  /** Whether the hash was made with other costs than those of today. */
  isOutdated(passwordHash: string): boolean {
    return !passwordHash.startsWith(PREFIX);
  }

  private decoyHash(): Promise<string> {
    return (this.decoy ??= hash(newSecret(), COST));
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.turn.pendingCount >= MAX_WAITING) throw new Throttled(BUSY_RETRY_MS);
    return this.turn(work);
  }
}

/** One form for what different keyboards send for the same letters. */
function canonical(password: string): string {
  return password.normalize('NFKC');
}
