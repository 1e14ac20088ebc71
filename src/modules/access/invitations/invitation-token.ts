import { createHash } from 'node:crypto';
import { decodeId, encodeId, newSecret, type TenantId } from '../../../kernel/ids.js';

/**
 * A new token, which names the store and proves that whoever has it has read the letter: the store's public id, a
 * point, and 256 random bits. Only the hash of the bits is stored.
 */
export function newInvitationToken(storeId: TenantId): { token: string; hash: string } {
  const secret = newSecret();
  return { token: `${encodeId('store', storeId)}.${secret}`, hash: hashOf(secret) };
}

/** The store that the token names and the hash to look for in it; null when it is no token of ours. */
export function readInvitationToken(token: string): { storeId: TenantId; hash: string } | null {
  const [publicId = '', secret = '', ...rest] = token.trim().split('.');
  const storeId = decodeId('store', publicId);
  if (!storeId || !/^[\w-]{43}$/.test(secret) || rest.length > 0) return null;
  return { storeId: storeId as TenantId, hash: hashOf(secret) };
}

/** The secret has 256 random bits, so a plain hash cannot be guessed back. */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
