/** Where a return stands. */
export const RETURN_STATUSES = {
  REQUESTED: 'The buyer asked for it; the store has yet to decide.',
  APPROVED: 'The store waits for the goods.',
  DECLINED: 'The store does not take the goods back.',
  RECEIVED: 'The goods came in. The money has yet to go back.',
  REFUNDED: 'The goods came in, and a refund was made.',
  CANCELLED: 'The buyer thought better of it.',
} as const;

export type ReturnStatus = keyof typeof RETURN_STATUSES;

/** Where a return can go from each status. An approved one is declined when its goods never come. */
export const RETURN_FLOW: Readonly<Record<ReturnStatus, readonly ReturnStatus[]>> = {
  REQUESTED: ['APPROVED', 'DECLINED', 'CANCELLED'],
  APPROVED: ['RECEIVED', 'DECLINED'],
  RECEIVED: ['REFUNDED'],
  DECLINED: [],
  REFUNDED: [],
  CANCELLED: [],
};

/** Returns whose units may still come in: no other return can claim them. */
export const OPEN_RETURNS: readonly ReturnStatus[] = ['REQUESTED', 'APPROVED'];

export function canBecome(from: ReturnStatus, to: ReturnStatus): boolean {
  return RETURN_FLOW[from].includes(to);
}
