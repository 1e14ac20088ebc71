/** A text message that is ready to go out. */
export interface SmsMessage {
  /** A phone in the international form, "+966512345678". */
  readonly to: string;
  readonly text: string;
}

/**
 * Carries text messages to phones. Implement it for an SMS service of your own; the promises are those of
 * {@link MailSender}, and the messages carry one-time codes, so do not keep or log their text.
 */
export interface SmsSender {
  send(message: SmsMessage): Promise<void>;
}
