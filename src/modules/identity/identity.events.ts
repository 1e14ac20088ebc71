import { newId } from '../../kernel/ids.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';

const ofUser = (type: string, id: string): DomainEvent => ({ type, subject: { kind: 'user', id } });

/** Asked for by anyone, and nothing changed yet. */
const asked = (type: string, id: string): DomainEvent => ({ ...ofUser(type, id), isRoutine: true });

/** Someone made an account. */
export const userRegistered = (userId: string) => ofUser('user.registered.v1', userId);

/** A user wants to prove their address. */
export const emailVerificationRequested = (userId: string) =>
  asked('user.email_verification_requested.v1', userId);

/** A user has proven their address. */
export const emailVerified = (userId: string) => ofUser('user.email_verified.v1', userId);

/**
 * Someone has forgotten the password of an account. When no account has the address, the event names a user that
 * does not exist, so that asking takes the same steps either way.
 */
export const passwordResetRequested = (userId: string | null) =>
  asked('user.password_reset_requested.v1', userId ?? newId());

/** A user has a new password. */
export const passwordChanged = (userId: string) => ofUser('user.password_changed.v1', userId);

/** An operator has locked an account. */
export const userLocked = (userId: string, reason: string): DomainEvent => ({
  ...ofUser('user.locked.v1', userId),
  payload: { reason },
  unsaid: ['reason'],
});

/** An operator has unlocked an account. */
export const userUnlocked = (userId: string) => ofUser('user.unlocked.v1', userId);

/** An operator has ended all sessions of an account. */
export const userSignedOut = (userId: string) => ofUser('user.signed_out.v1', userId);

/** A user has erased their account. */
export const userErased = (userId: string) => ofUser('user.erased.v1', userId);

/** Someone wants a one-time code on their phone. */
export const phoneCodeRequested = (codeId: string): DomainEvent => ({
  type: 'phone_code.requested.v1',
  subject: { kind: 'phone-code', id: codeId },
  isRoutine: true,
});
