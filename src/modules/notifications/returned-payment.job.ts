import type { TenantId } from '../../kernel/ids.js';
import type { Task } from '../../platform/jobs/jobs.js';
import { writeLetter } from './letters/write-letter.js';
import type { MailSender } from './mail-sender.js';
import type { ReturnedPaymentSource } from './returned-payment-source.js';

/** Writes to a buyer whose money came after their order had ended, and goes back. */
export function returnedPaymentJob(source: ReturnedPaymentSource, mail: MailSender): Task {
  return async ({ subjectId, tenantId }) => {
    const letter = await source.findReturnedPayment(String(tenantId) as TenantId, String(subjectId));
    if (!letter) return;
    const { email: to, ...rest } = letter;
    await mail.send(writeLetter({ letter: 'paymentReturned', to, ...rest }));
  };
}
