/** One letter in one language. A text may hold `{validFor}` and `{storeName}`. */
export interface LetterWording {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** What the button says; none, no button. */
  readonly action?: string;
}

export const LETTER_NAMES = [
  'emailVerification',
  'addressInUse',
  'passwordReset',
  'passwordChanged',
  'staffInvitation',
] as const;

export type LetterName = (typeof LETTER_NAMES)[number];

/** Everything that is written to people in one language. */
export interface Wording extends Readonly<Record<LetterName, LetterWording>> {
  readonly direction: 'ltr' | 'rtl';
  readonly greeting: string;
  /** Before the address of the button, for readers whose program shows no buttons. */
  readonly linkHint: string;
  /** Before the token, for apps that ask for it. */
  readonly tokenHint: string;
  readonly closing: string;
  /** The text message of a one-time code, with `{code}` and `{validFor}`. */
  readonly phoneCode: string;
}
