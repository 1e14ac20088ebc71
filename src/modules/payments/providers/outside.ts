/**
 * The provider of payments that were taken outside: another system had the money before the order came here, and nobody
 * can be asked about it. Nothing can be charged by it. What is given back of such a payment is paid by the merchant by
 * other means, and only recorded here.
 */
export const OUTSIDE_PROVIDER = 'import';
