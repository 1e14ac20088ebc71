import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import type { MailSender } from '../../mail-sender.js';

const CONNECT_TIMEOUT_MS = 10_000;
const SILENCE_TIMEOUT_MS = 20_000;

export interface SmtpOptions {
  /** `smtp://user:password@host:587`, or `smtps://` for TLS from the first byte. */
  readonly url: string;
  /** The sender, as it stands in letters: "Wasla <no-reply@example.com>". */
  readonly from: string;
  readonly log: Logger;
}

/** Sends letters through an SMTP server, each over a connection of its own. */
export function smtpMailSender({ url, from, log }: SmtpOptions): MailSender {
  const transport = createTransport({
    url,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: SILENCE_TIMEOUT_MS,
    // Letters are made of text only: nothing in them may name a file or an address to read from.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text, html, language }) {
      const headers = { 'auto-submitted': 'auto-generated', 'content-language': language };
      try {
        await transport.sendMail({ from, to: { name: '', address: to }, subject, text, html, headers });
      } catch (error) {
        const refusal = finalRefusal(error);
        if (refusal === null) throw error;
        log.warn({ responseCode: refusal }, 'The mail server refuses a letter for good');
      }
    },
  };
}

/**
 * The server's answer when it says that trying again is of no use (RFC 5321: 5yz) about this recipient or letter;
 * null for every other error. The error itself is not for the log: it quotes the recipient.
 */
function finalRefusal(error: unknown): number | null {
  if (!(error instanceof Error) || !('responseCode' in error) || !('code' in error)) return null;
  const isAboutLetter = error.code === 'EENVELOPE' || error.code === 'EMESSAGE';
  const responseCode = Number(error.responseCode);
  return isAboutLetter && responseCode >= 500 ? responseCode : null;
}
