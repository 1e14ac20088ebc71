/** What a buyer can agree to, with what that means. */
export const CONSENT_KINDS = {
  MARKETING_EMAIL: 'Letters that advertise.',
  MARKETING_SMS: 'Text messages that advertise.',
  ANALYTICS: 'Measuring what the buyer looks at.',
  TERMS: 'The terms of the store.',
} as const;

export type ConsentKind = keyof typeof CONSENT_KINDS;
