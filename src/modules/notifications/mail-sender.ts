/** A letter that is ready to go out. */
export interface MailMessage {
  /** One address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same as a complete HTML document. */
  readonly html: string;
  /** BCP 47 code of the language it is written in. */
  readonly language: string;
}

/**
 * Carries letters to people. Implement it for a mail service of your own.
 *
 * `send` resolves once the service has taken the letter over, and rejects when it has not: the job that called it
 * runs again later, with a new letter. It may take up to half a minute; it is never called inside a transaction.
 * A recipient that the service refuses for good is not a failure: log it and resolve.
 */
export interface MailSender {
  send(message: MailMessage): Promise<void>;
}
