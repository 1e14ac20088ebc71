import { setTimeout as sleep } from 'node:timers/promises';
import type { CryptoKey, JSONWebKeySet } from 'jose';
import type { Core } from '../../../platform/core.js';
import type { AnyTx } from '../../../platform/db/scope.js';
import { isKeyId, keySet, newKeyPair, readKey, type NewKeyPair } from './key-pair.js';
import type { SigningKeyEntity } from './signing-key.entity.js';
import type { SigningKeysRepository } from './signing-keys.repository.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** A key signs for a week. It stays valid for a second one, for the case that no process has replaced it. */
const SIGNING_MS = 7 * DAY_MS;
const LIFETIME_MS = 14 * DAY_MS;
/** The daily job may run a little early. */
const SLACK_MS = 60 * MINUTE_MS;
/** A new key is published this long before it signs, so that whoever keeps a copy of the key set has it in time. */
const NOTICE_MS = 60 * MINUTE_MS;
/** A key stops signing this long before it expires, so that no token outlives its key. */
const TOKEN_MARGIN_MS = 15 * MINUTE_MS;

const REREAD_MS = MINUTE_MS;
/** Tokens with made-up key ids cost at most one reading of the table in this time. */
const MIN_REREAD_GAP_MS = 500;

export interface SigningKey {
  readonly id: string;
  readonly key: CryptoKey;
}

/** The keys of access tokens: stored encrypted, the same in all processes, replaced every week. */
export class SigningKeysService {
  private rows: readonly SigningKeyEntity[] = [];
  private readAtMs = -Infinity;
  private nextReading: Promise<void> | undefined;
  private readonly publicKeys = new Map<string, Promise<CryptoKey>>();
  private signing: SigningKey | undefined;

  constructor(
    private readonly core: Core,
    private readonly repository: SigningKeysRepository,
  ) {}

  /** The key to sign with now. The first one is made when it is first needed. */
  async current(): Promise<SigningKey> {
    if (performance.now() - this.readAtMs > REREAD_MS) await this.read();
    const row = this.choose(this.rows) ?? (await this.makeFirst());
    if (this.signing?.id !== row.id) {
      const secret = this.core.keyRing.decrypt(row.privateJwk, contextOf(row.id));
      this.signing = { id: row.id, key: await readKey(JSON.parse(secret) as object) };
    }
    return this.signing;
  }

  /** The public key with this id, also when another process has just made it; null when there is none. */
  async findPublicKey(id: string): Promise<CryptoKey | null> {
    if (!isKeyId(id)) return null;
    if (!this.known(id)) await this.readSoon();
    const row = this.known(id);
    return row ? this.importOnce(row) : null;
  }

  /** The public keys, for everyone who verifies tokens of ours. */
  async published(): Promise<JSONWebKeySet> {
    await this.current();
    return keySet(await this.repository.valid(this.core.clock.now()));
  }

  /**
   * A key that is a week old, or under an old encryption key, has a successor; expired keys are gone. Run by the daily
   * job.
   */
  async rotate(): Promise<void> {
    const pair = await newKeyPair();
    await this.write(async (tx) => {
      const [newest] = await this.repository.lockValid(tx);
      const isDue = !newest || this.isOld(tx.now, newest);
      if (isDue) await this.insert(tx, pair, newest ? NOTICE_MS : 0);
      await this.repository.removeExpired(tx);
    });
    await this.read();
  }

  /** One whose encryption key was taken away too early cannot sign; its tokens stay valid. */
  private choose(rows: readonly SigningKeyEntity[]): SigningKeyEntity | undefined {
    const now = this.core.clock.now().getTime();
    return rows.find(
      (row) =>
        row.signsFromAt.getTime() <= now &&
        row.expiresAt.getTime() > now + TOKEN_MARGIN_MS &&
        this.core.keyRing.holdsKeyOf(row.privateJwk),
    );
  }

  private isOld(now: Date, { createdAt, privateJwk }: SigningKeyEntity): boolean {
    const ageMs = now.getTime() - createdAt.getTime();
    return ageMs > SIGNING_MS - SLACK_MS || !privateJwk.startsWith(`${this.core.keyRing.newestKeyId}:`);
  }

  private async makeFirst(): Promise<SigningKeyEntity> {
    const pair = await newKeyPair();
    await this.write(async (tx) => {
      if (!this.choose(await this.repository.lockValid(tx))) await this.insert(tx, pair, 0);
    });
    await this.read();
    return this.choose(this.rows)!;
  }

  private insert(tx: AnyTx, pair: NewKeyPair, noticeMs: number): Promise<void> {
    const after = (milliseconds: number) => new Date(tx.now.getTime() + milliseconds);
    return this.repository.insert(tx, {
      id: pair.id,
      publicJwk: pair.publicJwk,
      privateJwk: this.core.keyRing.encrypt(JSON.stringify(pair.privateJwk), contextOf(pair.id)),
      createdAt: tx.now,
      signsFromAt: after(noticeMs),
      expiresAt: after(LIFETIME_MS),
    });
  }

  private write(work: (tx: AnyTx) => Promise<void>): Promise<void> {
    return this.core.unitOfWork.writePlatform(this.core.contexts.platform('signing-keys'), work);
  }

  private known(id: string): SigningKeyEntity | undefined {
    const now = this.core.clock.now().getTime();
    return this.rows.find((row) => row.id === id && row.expiresAt.getTime() > now);
  }

  private importOnce(row: SigningKeyEntity): Promise<CryptoKey> {
    let key = this.publicKeys.get(row.id);
    if (!key) this.publicKeys.set(row.id, (key = readKey(row.publicJwk)));
    return key;
  }

  private async read(): Promise<void> {
    this.readAtMs = performance.now();
    this.rows = await this.repository.valid(this.core.clock.now());
  }

  /** Joins the next reading, never one under way: that one may have begun before the key was stored. */
  private readSoon(): Promise<void> {
    return (this.nextReading ??= this.waitForGap().then(() => {
      this.nextReading = undefined;
      return this.read();
    }));
  }

  private async waitForGap(): Promise<void> {
    const waitMs = this.readAtMs + MIN_REREAD_GAP_MS - performance.now();
    if (waitMs > 0) await sleep(waitMs);
  }
}

function contextOf(keyId: string): string {
  return `signing-key:${keyId}`;
}
