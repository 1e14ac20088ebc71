import { createHash } from 'node:crypto';
import { decodeId, encodeId, newSecret, type TenantId } from '../../kernel/ids.js';

/**
 * What allows to send one file. It names the store, because whoever sends the file names none, and a row is found
 * only within its store.
 */
export interface UploadToken {
  readonly tenantId: TenantId;
  /** What is stored of the secret: it has 256 random bits, so a plain hash cannot be guessed back. */
  readonly hash: string;
}

/** A new token as text and as it is stored. */
export function newUploadToken(tenantId: TenantId): { text: string; hash: string } {
  const secret = newSecret();
  return { text: `${encodeId('store', tenantId)}.${secret}`, hash: hashOf(secret) };
}

/** What the text stands for, or null when it is no token. */
export function readUploadToken(text: string): UploadToken | null {
  const [store = '', secret = '', ...rest] = text.split('.');
  const tenantId = decodeId('store', store) as TenantId | null;
  return tenantId && secret && rest.length === 0 ? { tenantId, hash: hashOf(secret) } : null;
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
