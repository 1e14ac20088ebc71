import { decodeProtectedHeader, jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../../../kernel/clock.js';
import { isUuid } from '../../../kernel/ids.js';
import { SIGNATURE_ALGORITHM } from './key-pair.js';
import type { SigningKeysService } from './signing-keys.service.js';

const LIFETIME_MS = 600_000;
const AUDIENCE = 'wasla-api';
/** Our tokens have some 350 characters. */
const MAX_LENGTH = 1000;
const MAX_REMEMBERED = 20_000;

export interface AccessClaims {
  readonly userId: string;
  readonly sessionId: string;
}

export interface AccessToken {
  readonly token: string;
  readonly expiresAt: Date;
}

type Verified = AccessClaims & { readonly expiresAtMs: number };

/** Signs and verifies access tokens: JSON Web Tokens that live ten minutes and name a user and a session. */
export class AccessTokens {
  /** Checking a signature costs more than a small query, and a client sends its token many times. */
  private readonly verified = new LRUCache<string, Verified>({ max: MAX_REMEMBERED });

  constructor(
    private readonly keys: SigningKeysService,
    private readonly clock: Clock,
    private readonly issuer: string,
  ) {}

  async sign({ userId, sessionId }: AccessClaims): Promise<AccessToken> {
    const { id, key } = await this.keys.current();
    const issuedAt = this.clock.now();
    // Tokens count in seconds: cut, so that what we tell is what the token says.
    const expiresAt = new Date(Math.floor((issuedAt.getTime() + LIFETIME_MS) / 1000) * 1000);
    const token = await new SignJWT({ sid: sessionId })
      .setProtectedHeader({ alg: SIGNATURE_ALGORITHM, kid: id, typ: 'JWT' })
      .setSubject(userId)
      .setIssuer(this.issuer)
      .setAudience(AUDIENCE)
      .setIssuedAt(issuedAt)
      .setExpirationTime(expiresAt)
      .sign(key);
    return { token, expiresAt };
  }

  /** What the token says, or null when it is expired or not a token of ours. Its session may have ended. */
  async verify(token: string): Promise<AccessClaims | null> {
    if (token.length > MAX_LENGTH) return null;
    const claims = this.verified.get(token) ?? (await this.check(token));
    return claims && claims.expiresAtMs > this.clock.now().getTime() ? claims : null;
  }

  private async check(token: string): Promise<Verified | null> {
    const key = await this.keyOf(token);
    if (!key) return null;
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: [SIGNATURE_ALGORITHM],
        issuer: this.issuer,
        audience: AUDIENCE,
        requiredClaims: ['sub', 'sid', 'exp'],
        currentDate: this.clock.now(),
      });
      const { sub, sid, exp } = payload;
      if (!sub || typeof sid !== 'string' || !exp || !isUuid(sub) || !isUuid(sid)) return null;
      const claims = { userId: sub, sessionId: sid, expiresAtMs: exp * 1000 };
      this.verified.set(token, claims);
      return claims;
    } catch {
      // Whatever is wrong with it, the caller is told the same.
      return null;
    }
  }

  private keyOf(token: string) {
    try {
      return this.keys.findPublicKey(decodeProtectedHeader(token).kid ?? '');
    } catch {
      return null;
    }
  }
}
