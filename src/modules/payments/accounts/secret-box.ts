import { z } from 'zod';
import type { TenantId } from '../../../kernel/ids.js';
import type { KeyRing } from '../../../platform/crypto/key-ring.js';

const secretsRule = z.record(z.string(), z.string());

/** Whose secrets they are; they open for nobody else. */
interface Owner {
  readonly tenantId: TenantId;
  readonly provider: string;
}

/** The secrets of a store at a provider, as one encrypted text. */
export function lockSecrets(
  keyRing: KeyRing,
  owner: Owner,
  secrets: Readonly<Record<string, string>>,
): string | null {
  if (Object.keys(secrets).length === 0) return null;
  return keyRing.encrypt(JSON.stringify(secrets), contextOf(owner));
}

/** @throws Error when the text was altered, belongs to another store, or its key is gone */
export function openSecrets(
  keyRing: KeyRing,
  owner: Owner & { readonly secrets: string | null },
): Record<string, string> {
  if (owner.secrets === null) return {};
  return secretsRule.parse(JSON.parse(keyRing.decrypt(owner.secrets, contextOf(owner))));
}

function contextOf({ tenantId, provider }: Owner): string {
  return `payment-account:${tenantId}:${provider}`;
}
