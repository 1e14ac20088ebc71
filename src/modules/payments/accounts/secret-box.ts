import { z } from 'zod';
import type { TenantId } from '../../../kernel/ids.js';
import type { Core } from '../../../platform/core.js';
import type { KeyRing } from '../../../platform/crypto/key-ring.js';
import { openSecret } from '../../../platform/crypto/open-secret.js';
import type { SecretColumn } from '../../../platform/crypto/secret-column.js';

const secretsRule = z.record(z.string(), z.string());

/** The secrets of accounts in the database. */
export const ACCOUNT_SECRETS: SecretColumn = {
  table: 'payment_account',
  column: 'secrets',
  key: { column: 'provider', type: 'text' },
  contextOf: ({ tenantId, key: provider }) => contextOf({ tenantId, provider }),
};

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

/** The secrets; null where they cannot be read any more, or belong to another store. That is logged. */
export function openSecrets(
  core: Pick<Core, 'keyRing' | 'log'>,
  owner: Owner & { readonly secrets: string | null },
): Record<string, string> | null {
  if (owner.secrets === null) return {};
  const text = openSecret(core, owner.secrets, contextOf(owner));
  return text === null ? null : secretsRule.parse(JSON.parse(text));
}

function contextOf({ tenantId, provider }: Owner): string {
  return `payment-account:${tenantId}:${provider}`;
}
