import { addJob } from '../../platform/jobs/jobs.js';
import type { Consumer, DeliveredEvent } from '../../platform/outbox/consumer.js';
import type { JobName } from './letters.jobs.js';

const MAX_ATTEMPTS = 8;

/** Which event calls for which message. */
const JOB_OF: Readonly<Record<string, JobName>> = {
  'user.registered': 'mail:email-verification',
  'user.email_verification_requested': 'mail:email-verification',
  'user.password_reset_requested': 'mail:password-reset',
  'user.password_changed': 'mail:password-changed',
  'phone_code.requested': 'sms:phone-code',
  'staff.invited': 'mail:staff-invitation',
};

/** Turns events into jobs that send messages. Events and jobs carry ids only: tokens are made when they are sent. */
export const lettersListener: Consumer = {
  name: 'notifications.letters',
  types: Object.keys(JOB_OF),
  async handle(tx, events) {
    for (const event of events) {
      const payload = { subjectId: event.subjectId, tenantId: event.tenantId };
      await addJob(tx, jobOf(event), payload, { key: `letter:${event.id}`, maxAttempts: MAX_ATTEMPTS });
    }
  },
};

function jobOf({ type }: DeliveredEvent): JobName {
  return JOB_OF[type.replace(/\.v\d+$/, '')]!;
}
