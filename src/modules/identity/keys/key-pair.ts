import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type CryptoKey,
  type JSONWebKeySet,
  type JWK,
} from 'jose';

export const SIGNATURE_ALGORITHM = 'EdDSA';

/** A new key pair in its portable form. */
export interface NewKeyPair {
  /** The thumbprint of the public key (RFC 7638). */
  readonly id: string;
  readonly publicJwk: JWK;
  readonly privateJwk: JWK;
}

/** A random Ed25519 key pair. */
export async function newKeyPair(): Promise<NewKeyPair> {
  const pair = await generateKeyPair(SIGNATURE_ALGORITHM, { crv: 'Ed25519', extractable: true });
  const publicJwk = await exportJWK(pair.publicKey);
  return {
    id: await calculateJwkThumbprint(publicJwk),
    publicJwk,
    privateJwk: await exportJWK(pair.privateKey),
  };
}

/** The key that the JWK describes, ready to sign or to verify. @throws TypeError when it describes no key pair's key */
export async function readKey(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, SIGNATURE_ALGORITHM);
  if (key instanceof Uint8Array) throw new TypeError('A signing key must not be a shared secret');
  return key;
}

/** Public keys in the form that /.well-known/jwks.json has. */
export function keySet(keys: readonly { id: string; publicJwk: JWK }[]): JSONWebKeySet {
  return {
    keys: keys.map(({ id, publicJwk: { kty, crv, x } }) => {
      return { kty, crv, x, kid: id, alg: SIGNATURE_ALGORITHM, use: 'sig' };
    }),
  };
}

/** Whether a text can be the id of one of our keys. */
export function isKeyId(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}
