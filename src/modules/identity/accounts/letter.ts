import type { UserAccountEntity } from './user-account.entity.js';

/** Whom a letter goes to. Without a name: strangers can register any, and letters must not carry their words. */
export interface Recipient {
  readonly email: string;
  /** BCP 47 code, or null when the person has chosen none. */
  readonly language: string | null;
}

/** A letter with a token, of which this is the only copy. */
export interface TokenLetter extends Recipient {
  readonly kind: 'TOKEN';
  readonly token: string;
  readonly validHours: number;
}

/** A letter to the owner of an address that someone else wanted to use. */
export interface OwnerNotice extends Recipient {
  readonly kind: 'ADDRESS_IN_USE';
}

/** The person behind an account, at one of their addresses. */
export function recipientOf(user: UserAccountEntity, email: string): Recipient {
  return { email, language: user.language };
}
