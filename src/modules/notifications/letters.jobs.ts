import type { TenantId } from '../../kernel/ids.js';
import type { Task } from '../../platform/jobs/jobs.js';
import type { IdentityApi } from '../identity/index.js';
import type { InvitationSource } from './invitation-source.js';
import { writeCodeMessage, writeLetter } from './letters/write-letter.js';
import type { MailSender } from './mail-sender.js';
import type { SmsSender } from './sms-sender.js';

export type JobName =
  | 'mail:email-verification'
  | 'mail:password-reset'
  | 'mail:password-changed'
  | 'mail:staff-invitation'
  | 'sms:phone-code';

export interface LetterSources {
  readonly identity: Pick<
    IdentityApi,
    'findRecipient' | 'issueEmailVerification' | 'issuePasswordReset' | 'issuePhoneCode'
  >;
  readonly invitations: InvitationSource;
}

export interface Senders {
  readonly mail: MailSender;
  readonly sms: SmsSender;
  /** Where people open the links in letters, without a slash at its end. */
  readonly baseUrl: string;
}

/** The jobs that send messages. Each makes its token, writes and sends; one that failed is run again with a new one. */
export function letterJobs(
  { identity, invitations }: LetterSources,
  senders: Senders,
): Record<JobName, Task> {
  const { mail, sms } = senders;
  const link = (page: string, token: string) => ({
    token,
    url: `${senders.baseUrl}/account/${page}?token=${token}`,
  });
  return {
    async 'mail:email-verification'({ subjectId }) {
      const letter = await identity.issueEmailVerification(String(subjectId));
      if (!letter) return;
      const reader = { to: letter.email, language: letter.language };
      if (letter.kind === 'ADDRESS_IN_USE')
        return mail.send(writeLetter({ letter: 'addressInUse', ...reader }));
      const { validHours, token } = letter;
      await mail.send(
        writeLetter({
          letter: 'emailVerification',
          ...reader,
          validHours,
          link: link('verify-email', token),
        }),
      );
    },

    async 'mail:password-reset'({ subjectId }) {
      const letter = await identity.issuePasswordReset(String(subjectId));
      if (!letter) return;
      const { email: to, language, validHours, token } = letter;
      const url = link('reset-password', token);
      await mail.send(writeLetter({ letter: 'passwordReset', to, language, validHours, link: url }));
    },

    async 'mail:password-changed'({ subjectId }) {
      const reader = await identity.findRecipient(String(subjectId));
      if (!reader) return;
      await mail.send(
        writeLetter({ letter: 'passwordChanged', to: reader.email, language: reader.language }),
      );
    },

    async 'mail:staff-invitation'({ subjectId, tenantId }) {
      const letter = await invitations.issueInvitation(String(tenantId) as TenantId, String(subjectId));
      if (!letter) return;
      const { email: to, token, ...rest } = letter;
      await mail.send(
        writeLetter({ letter: 'staffInvitation', to, ...rest, link: link('accept-invitation', token) }),
      );
    },

    async 'sms:phone-code'({ subjectId }) {
      const message = await identity.issuePhoneCode(String(subjectId));
      if (message) await sms.send(writeCodeMessage(message));
    },
  };
}
