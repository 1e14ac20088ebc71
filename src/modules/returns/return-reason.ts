/** Why a buyer sends something back. */
export const RETURN_REASONS = {
  NO_LONGER_NEEDED: 'The buyer changed their mind.',
  WRONG_SIZE: 'It does not fit.',
  NOT_AS_DESCRIBED: 'It is not what the store said it is.',
  DAMAGED: 'It arrived damaged.',
  DEFECTIVE: 'It does not work.',
  WRONG_ITEM: 'Something else was sent.',
  LATE: 'It came too late.',
  OTHER: 'Something else; the note may tell.',
} as const;

export type ReturnReason = keyof typeof RETURN_REASONS;
