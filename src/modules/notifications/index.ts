export { notificationsModule } from './notifications.module.js';
export type { InvitationLetter, InvitationSource } from './invitation-source.js';
export type { LetterSources } from './letters.jobs.js';
export type { MailMessage, MailSender } from './mail-sender.js';
export type { SmsMessage, SmsSender } from './sms-sender.js';
