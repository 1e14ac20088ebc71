import { z } from 'zod';
import type { TenantId } from '../../../kernel/ids.js';
import type { KeyRing } from '../../../platform/crypto/key-ring.js';
import type { SecretColumn } from '../../../platform/crypto/secret-column.js';

const requestRule = z.object({
  token: z.string(),
  returnUrl: z.string().nullable(),
  customerId: z.string().nullable(),
  email: z.string().nullable(),
});

/** The requests in the database of payments that were not answered yet. */
export const PAYMENT_REQUESTS: SecretColumn = {
  table: 'payment',
  column: 'request',
  key: { column: 'id', type: 'uuid' },
  contextOf: ({ tenantId, key: id }) => contextOf({ tenantId, id }),
};

/** What a provider is asked with, beside what stands in the payment itself. */
export type PaymentRequest = z.output<typeof requestRule>;

interface Owner {
  readonly tenantId: TenantId;
  readonly id: string;
}

/** The request as an encrypted text: repeating it after a crash needs the very same values. */
export function lockRequest(keyRing: KeyRing, owner: Owner, request: PaymentRequest): string {
  return keyRing.encrypt(JSON.stringify(request), contextOf(owner));
}

/** Null when the provider has answered and the request is gone. */
export function openRequest(
  keyRing: KeyRing,
  payment: Owner & { readonly request: string | null },
): PaymentRequest | null {
  if (payment.request === null) return null;
  return requestRule.parse(JSON.parse(keyRing.decrypt(payment.request, contextOf(payment))));
}

function contextOf({ tenantId, id }: Owner): string {
  return `payment-request:${tenantId}:${id}`;
}
