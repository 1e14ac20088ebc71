import {
  createRemoteJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  importJWK,
  jwtVerify,
  SignJWT,
  type CryptoKey,
  type JSONWebKeySet,
} from 'jose';
import { describe, expect, it, vi } from 'vitest';
import { ManualClock } from '../../../src/kernel/clock.js';
import { isAccepted, register } from '../../support/accounts.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const AUDIENCE = 'wasla-api';

async function publishedKeys(app: TestApp): Promise<JSONWebKeySet['keys']> {
  const response = await fetch(`${app.url}/.well-known/jwks.json`);
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  return ((await response.json()) as JSONWebKeySet).keys;
}

function runTask(app: TestApp, name: string): Promise<void> {
  const tasks = Object.assign({}, ...app.composed.modules.map((module) => module.tasks ?? {})) as Record<
    string,
    (payload: object) => Promise<void>
  >;
  return tasks[name]!({});
}

async function freshToken(app: TestApp): Promise<string> {
  return (await register(app)).session!.accessToken;
}

function keyIdOf(token: string): string {
  return decodeProtectedHeader(token).kid!;
}

describe('the published keys', () => {
  it('let anyone verify an access token', async () => {
    const app = await startTestApp();
    const token = await freshToken(app);
    const keys = createRemoteJWKSet(new URL(`${app.url}/.well-known/jwks.json`));
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      issuer: 'wasla',
      audience: AUDIENCE,
    });
    expect(protectedHeader.alg).toBe('EdDSA');
    expect(payload.exp! - payload.iat!).toBe(600);
    expect(Object.keys(payload).sort()).toEqual(['aud', 'exp', 'iat', 'iss', 'sid', 'sub']);
  });

  it('hold nothing but the public parts, and the table no private part that can be read', async () => {
    const app = await startTestApp();
    await freshToken(app);
    for (const key of await publishedKeys(app)) {
      expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
    }
    const rows = await app.database.query<{ stored: string }>(
      `SELECT signing_key::text AS stored FROM signing_key`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.stored).not.toContain('"d"');
  });

  it('are one, when many processes begin at once', async () => {
    const first = await startTestApp();
    const others = await Promise.all([1, 2].map(() => startTestApp({ beside: first })));
    const tokens = await Promise.all([first, ...others, first, ...others].map(freshToken));
    expect(new Set(tokens.map(keyIdOf)).size).toBe(1);
    expect(await publishedKeys(first)).toHaveLength(1);
  });
});

describe('a new signing key', () => {
  it('comes after a week, is published an hour before it signs, and leaves older tokens valid', async () => {
    const clock = new ManualClock(new Date('2026-11-21T12:00:00Z'));
    const app = await startTestApp({ clock });
    const other = await startTestApp({ clock, beside: app });
    const firstToken = await freshToken(app);
    clock.advance(6 * DAY_MS);
    await runTask(app, 'identity:rotate-signing-key');
    expect(await publishedKeys(app)).toHaveLength(1);

    clock.advance(DAY_MS);
    await runTask(app, 'identity:rotate-signing-key');
    const published = (await publishedKeys(other)).map(({ kid }) => kid);
    expect(published).toHaveLength(2);
    const before = await freshToken(app);
    expect(keyIdOf(before)).toBe(keyIdOf(firstToken));

    clock.advance(HOUR_MS - 60_000);
    const last = await freshToken(app);
    clock.advance(60_000);
    const next = await freshToken(app);
    expect(keyIdOf(next)).not.toBe(keyIdOf(last));
    expect(published).toContain(keyIdOf(next));
    // A process that has read no keys since verifies both.
    expect(await isAccepted(other, last)).toBe(true);
    expect(await isAccepted(other, next)).toBe(true);

    clock.advance(8 * DAY_MS);
    await runTask(app, 'identity:rotate-signing-key');
    expect((await publishedKeys(app)).map(({ kid }) => kid)).not.toContain(keyIdOf(firstToken));
  });

  it('is made when the last one has expired, though no job has run', async () => {
    const clock = new ManualClock(new Date('2026-11-21T12:00:00Z'));
    const app = await startTestApp({ clock });
    const old = await freshToken(app);
    clock.advance(20 * DAY_MS);
    const fresh = await freshToken(app);
    expect(keyIdOf(fresh)).not.toBe(keyIdOf(old));
    expect(await isAccepted(app, fresh)).toBe(true);
  });
});

describe('an access token', () => {
  it('works for ten minutes', async () => {
    const clock = new ManualClock(new Date('2026-11-21T12:00:00Z'));
    const app = await startTestApp({ clock });
    const token = await freshToken(app);
    clock.advance(10 * 60_000 - 1000);
    expect(await isAccepted(app, token)).toBe(true);
    clock.advance(1000);
    expect(await isAccepted(app, token)).toBe(false);
  });

  it('is refused when it is forged, whatever the way', async () => {
    const app = await startTestApp();
    const token = await freshToken(app);
    const [header, body, signature] = token.split('.') as [string, string, string];
    const claims = decodeJwt(token);
    const kid = keyIdOf(token);
    const mine = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    const signed = (protectedHeader: { alg: string; kid: string }, key: CryptoKey | Buffer) =>
      new SignJWT(claims).setProtectedHeader(protectedHeader).sign(key);
    const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const [publicKey] = await publishedKeys(app);
    const forged = {
      'another key under our id': await signed({ alg: 'EdDSA', kid }, mine.privateKey),
      'another key under an id of its own': await signed(
        { alg: 'EdDSA', kid: 'A'.repeat(43) },
        mine.privateKey,
      ),
      'a key in the header': await new SignJWT(claims)
        .setProtectedHeader({ alg: 'EdDSA', jwk: await exportJWK(mine.publicKey) })
        .sign(mine.privateKey),
      'the public key as a shared secret': await signed(
        { alg: 'HS256', kid },
        Buffer.from(publicKey!.x!, 'base64url'),
      ),
      'no algorithm': `${encoded({ alg: 'none', kid })}.${body}.`,
      'another user': `${header}.${encoded({ ...claims, sub: '01a1fd81-83fc-77a3-b3d7-8d8fcb7d8100' })}.${signature}`,
      'a cut signature': token.slice(0, -4),
      words: 'not a token',
      nothing: '',
      'much text': 'x'.repeat(7000),
      'an odd key id': `${encoded({ alg: 'EdDSA', kid: ['x'] })}.${body}.${signature}`,
    };
    for (const [what, text] of Object.entries(forged)) {
      expect(await app.composed.apis.identity.authenticate(text), what).toBeNull();
    }
    expect(await isAccepted(app, token)).toBe(true);
  });

  it('is refused when it was made for another audience or by another issuer', async () => {
    const app = await startTestApp();
    const claims = decodeJwt(await freshToken(app));
    const [row] = await app.database.query<{ id: string; stored: string }>(
      `SELECT id, private_jwk AS stored FROM signing_key`,
    );
    const secret = app.core.keyRing.decrypt(row!.stored, `signing-key:${row!.id}`);
    const key = await importJWK(JSON.parse(secret) as object, 'EdDSA');
    const sign = (changed: object) =>
      new SignJWT({ ...claims, ...changed }).setProtectedHeader({ alg: 'EdDSA', kid: row!.id }).sign(key);
    const authenticate = (text: string) => app.composed.apis.identity.authenticate(text);
    expect(await authenticate(await sign({}))).not.toBeNull();
    expect(await authenticate(await sign({ aud: 'another-api' }))).toBeNull();
    expect(await authenticate(await sign({ iss: 'another issuer' }))).toBeNull();
    expect(await authenticate(await sign({ exp: undefined }))).toBeNull();
    expect(await authenticate(await sign({ sid: undefined }))).toBeNull();
  });

  it('does not make unknown key ids read the table more than twice a second', async () => {
    const app = await startTestApp();
    const token = await freshToken(app);
    const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
    const forged = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        new SignJWT(decodeJwt(token))
          .setProtectedHeader({ alg: 'EdDSA', kid: String(index).padStart(43, 'x') })
          .sign(privateKey),
      ),
    );
    const reads = vi.spyOn(app.core.database, 'read');
    const answers = await Promise.all(forged.map((text) => app.composed.apis.identity.authenticate(text)));
    expect(new Set(answers)).toEqual(new Set([null]));
    expect(reads).toHaveBeenCalledTimes(1);
  });
});
