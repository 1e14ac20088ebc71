import { newSecret } from '../../../kernel/ids.js';
import type { KeyRing } from '../../../platform/crypto/key-ring.js';
import type { SecretColumn } from '../../../platform/crypto/secret-column.js';

/** The secrets of carriers in the database. */
export const CARRIER_SECRETS: SecretColumn = {
  table: 'shipping_carrier',
  column: 'secret',
  key: { column: 'id', type: 'uuid' },
  contextOf: ({ key }) => contextOf(key),
};

/** The secrets that requests to carriers are signed with. Stored encrypted, each under the id of its carrier. */
export class CarrierSecrets {
  constructor(private readonly keyRing: KeyRing) {}

  /** A new secret, in clear to be shown once and encrypted to be stored. */
  make(carrierId: string): { readonly clear: string; readonly stored: string } {
    const clear = newSecret();
    return { clear, stored: this.keyRing.encrypt(clear, contextOf(carrierId)) };
  }

  /** @throws Error when the text belongs to another carrier, was altered, or its key is gone */
  read(carrierId: string, stored: string): string {
    return this.keyRing.decrypt(stored, contextOf(carrierId));
  }
}

function contextOf(carrierId: string): string {
  return `carrier:${carrierId}`;
}
