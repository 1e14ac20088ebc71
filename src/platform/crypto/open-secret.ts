import type { Logger } from 'pino';
import type { KeyRing } from './key-ring.js';

/**
 * The stored secret; null where it cannot be read any more, because its key was taken away too early or the row was
 * altered. That is logged, and costs the reader no more than this one secret.
 */
export function openSecret(
  { keyRing, log }: { readonly keyRing: KeyRing; readonly log: Logger },
  stored: string,
  context: string,
): string | null {
  try {
    return keyRing.decrypt(stored, context);
  } catch (error) {
    log.error({ err: error, secretOf: context }, 'A stored secret cannot be read');
    return null;
  }
}
