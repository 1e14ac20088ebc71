import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

interface NamedKey {
  readonly id: string;
  readonly key: Buffer;
}

/**
 * Encrypts secrets at rest with AES-256-GCM. The first key encrypts; all keys decrypt, so a key is rotated by putting
 * a new one in front and keeping the old one until everything is written again.
 */
export class KeyRing {
  private constructor(
    private readonly keys: readonly [NamedKey, ...NamedKey[]],
    private readonly root: Buffer | null = null,
  ) {}

  /**
   * Reads "id:base64,id:base64", newest first.
   * @throws Error that tells what a key must look like
   */
  static parse(text: string): KeyRing {
    const keys = text.split(',').map((entry) => {
      const [id = '', encoded = ''] = entry.trim().split(':');
      const key = Buffer.from(encoded, 'base64');
      if (!/^[\w-]{1,32}$/.test(id) || key.length !== KEY_BYTES) {
        throw new Error('ENCRYPTION_KEYS takes "id:key,id:key"; a key is 32 random bytes in base64.');
      }
      return { id, key };
    });
    return new KeyRing(keys as [NamedKey, ...NamedKey[]]);
  }

  /** A new random key ring in the form that {@link parse} reads. */
  static generate(): string {
    return `k1:${randomBytes(KEY_BYTES).toString('base64')}`;
  }

  /** `context` names what the secret belongs to; it decrypts only under the same context. */
  encrypt(secret: string, context: string): string {
    const { id, key } = this.keys[0];
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
    const body = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return `${id}:${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')}`;
  }

  /** The id of the key that encrypts; an encrypted text begins with the id of its key and a colon. */
  get newestKeyId(): string {
    return this.keys[0].id;
  }

  /** Whether there are keys that only decrypt. */
  get hasOldKeys(): boolean {
    return this.keys.length > 1;
  }

  /** Whether the key of an encrypted text is here. */
  holdsKeyOf(text: string): boolean {
    return this.keys.some(({ id }) => text.startsWith(`${id}:`));
  }

  /** @throws Error when the text was altered, belongs to another context, or its key is gone */
  decrypt(text: string, context: string): string {
    const [id, encoded = ''] = text.split(':');
    const named = this.keys.find((key) => key.id === id);
    if (!named) throw new Error(`The encryption key "${id ?? ''}" is not in ENCRYPTION_KEYS`);
    const bytes = Buffer.from(encoded, 'base64');
    const nonce = bytes.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', named.key, nonce)
      .setAAD(Buffer.from(context))
      .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  }

  /** The same keys, and a root of its own for what is derived, which stays when keys come and go. */
  derivingFrom(root: Buffer): KeyRing {
    return new KeyRing(this.keys, root);
  }

  /** A key for one purpose, the same in every process. Without a root it is derived from the oldest key. */
  derive(purpose: string): Buffer {
    const root = this.root ?? this.keys.at(-1)!.key;
    return Buffer.from(hkdfSync('sha256', root, Buffer.alloc(0), purpose, KEY_BYTES));
  }

  /** A keyed hash for look-ups of values that must not be readable in the database. */
  fingerprint(value: string, purpose: string): string {
    return createHmac('sha256', this.derive(purpose)).update(value).digest('base64url');
  }
}
