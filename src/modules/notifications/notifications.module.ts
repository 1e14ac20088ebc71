import { join } from 'node:path';
import type { Core } from '../../platform/core.js';
import type { Module } from '../../platform/module.js';
import { BuyerLetters, type BuyerLetterSources } from './buyers/buyer-letters.service.js';
import { BuyerLettersRepository } from './buyers/buyer-letters.repository.js';
import { buyerJobs, buyerSchedules } from './buyers/buyers.jobs.js';
import { buyersListener } from './buyers/buyers.listener.js';
import { LETTERS_DATA } from './buyers/letters.personal-data.js';
import { letterJobs, type LetterSources } from './letters.jobs.js';
import { lettersListener } from './letters.listener.js';
import type { MailSender } from './mail-sender.js';
import { MessageFolder } from './providers/development/message-folder.js';
import { messagesRoute } from './providers/development/messages.routes.js';
import { smtpMailSender } from './providers/smtp/smtp-mail.provider.js';

/** Writes to people when something has happened to them. Nobody calls it: it follows events. */
export function notificationsModule(core: Core, sources: LetterSources & BuyerLetterSources): Module {
  const { config, log } = core;
  const folder = new MessageFolder(join(config.dataDir, 'messages'), core.clock);
  if (config.isProduction) warnOfKeptMessages(core);
  const { mail: mailConfig, mailFrom: from } = config;
  const sender =
    mailConfig.kind === 'smtp' ? smtpMailSender({ url: mailConfig.url, from, log }) : folder.mail;
  const mail = watchedMail(sender, core.health, mailConfig.kind);
  const repository = new BuyerLettersRepository();
  const letters = new BuyerLetters(core, sources, repository, { mail, sms: folder.sms });
  const baseUrl = config.http.publicUrl ?? `http://localhost:${config.http.port}`;
  return {
    name: 'notifications',
    routes: config.isProduction ? [] : [messagesRoute(folder)],
    personalData: LETTERS_DATA,
    consumers: [lettersListener, buyersListener(repository)],
    tasks: {
      ...letterJobs(sources, { mail, sms: folder.sms, baseUrl }),
      ...buyerJobs(core, { letters, repository }),
    },
    schedules: buyerSchedules,
  };
}

/** The sender, with a note of how each letter went. */
function watchedMail(sender: MailSender, health: Core['health'], name: string): MailSender {
  return { send: (message) => health.watch({ kind: 'MAIL', name }, () => sender.send(message)) };
}

function warnOfKeptMessages({ config, log }: Core): void {
  const directory = join(config.dataDir, 'messages');
  if (config.mail.kind === 'development') {
    log.warn({ directory }, 'SMTP_URL is not set: letters are kept in a folder and reach nobody');
  }
  log.warn({ directory }, 'No SMS provider is built in: codes are kept in a folder and reach nobody');
}
