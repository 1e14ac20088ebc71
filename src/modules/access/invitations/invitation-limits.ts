import { PlanLimitReached, refuse, Throttled } from '../../../kernel/errors.js';

const MINUTE_MS = 60_000;

/** How long an invitation can be accepted. */
export const LIFETIME_MS = 7 * 24 * 60 * MINUTE_MS;

/** A letter is written again at most this often. */
const RENEWAL_MS = 10 * MINUTE_MS;
const MAX_OPEN = 100;
const MAX_A_DAY = 200;

/** How much inviting a store has done and may still do. */
export interface InvitationTally {
  /** Invitations that can still be accepted. */
  readonly open: number;
  /** Invitations of the last day, whatever became of them. */
  readonly recent: number;
  /** People who work in the store, and how many its plan allows. */
  readonly staff: number;
  readonly maxStaff: number | null;
}

/**
 * Lets one more person be invited: the plan must have room for everyone who is invited, and letters to strangers are
 * bounded.
 * @throws PlanLimitReached, Refusal OUT_OF_RANGE, Throttled
 */
export function assertRoom({ open, recent, staff, maxStaff }: InvitationTally): void {
  if (maxStaff !== null && staff + open >= maxStaff) throw new PlanLimitReached('staff', maxStaff);
  if (open >= MAX_OPEN) {
    throw refuse('OUT_OF_RANGE', `At most ${MAX_OPEN} invitations can be open. Revoke some first.`, [
      'input',
    ]);
  }
  if (recent >= MAX_A_DAY) throw new Throttled(60 * MINUTE_MS);
}

/** Lets an open invitation be sent again. @throws Throttled when it was sent minutes ago */
export function assertRenewable(invitation: { readonly expiresAt: Date }, now: Date): void {
  const sentAtMs = invitation.expiresAt.getTime() - LIFETIME_MS;
  const waitMs = sentAtMs + RENEWAL_MS - now.getTime();
  if (waitMs > 0) throw new Throttled(waitMs);
}
