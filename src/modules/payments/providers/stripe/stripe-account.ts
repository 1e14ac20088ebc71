import type { AccountField } from '../payment-provider.js';

/** What a store tells about its Stripe account. */
export const STRIPE_FIELDS: readonly AccountField[] = [
  {
    name: 'publishableKey',
    description: 'the publishable key of the Stripe account, beginning with "pk_".',
    isRequired: true,
    isSecret: false,
    isPublic: true,
    pattern: /^pk_(test|live)_\w{4,255}$/,
  },
  {
    name: 'secretKey',
    description: 'the secret or restricted key of the Stripe account, beginning with "sk_" or "rk_".',
    isRequired: true,
    isSecret: true,
    isPublic: false,
    pattern: /^(sk|rk)_(test|live)_\w{4,255}$/,
  },
  {
    name: 'webhookSecret',
    description: 'the signing secret of the webhook endpoint at Stripe, beginning with "whsec_".',
    isRequired: true,
    isSecret: true,
    isPublic: false,
    pattern: /^whsec_[\w+/=-]{4,255}$/,
  },
];
