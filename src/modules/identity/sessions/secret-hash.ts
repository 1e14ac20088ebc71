import { createHash } from 'node:crypto';

/** What is stored of a random token. It has 256 random bits, so a plain hash cannot be guessed back. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
