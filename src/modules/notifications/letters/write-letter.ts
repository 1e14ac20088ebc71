import type { MailMessage } from '../mail-sender.js';
import type { SmsMessage } from '../sms-sender.js';
import { fill } from './fill.js';
import { letterDocument, type LetterContent } from './letter-document.js';
import { letterLanguage, spanOf, wordingOf } from './language.js';
import type { LetterName } from './wording.js';

/** What a letter is made of. Nothing that its reader does not know already, for the reader may be a stranger. */
export interface LetterRequest {
  readonly letter: LetterName;
  readonly to: string;
  /** BCP 47 code; null for readers who have chosen none. */
  readonly language: string | null;
  readonly validHours?: number;
  readonly storeName?: string;
  /** Where the button leads, and the token in it, for readers who type it into an app. */
  readonly link?: { readonly url: string; readonly token: string };
}

export interface CodeRequest {
  readonly phone: string;
  readonly language: string | null;
  readonly code: string;
  readonly validMinutes: number;
}

/** The letter in its reader's language, as plain text and as HTML. */
export function writeLetter(request: LetterRequest): MailMessage {
  const language = letterLanguage(request.language);
  const wording = wordingOf(language);
  const { subject, paragraphs, action } = wording[request.letter];
  const filled = (text: string) =>
    fill(text, {
      validFor: spanOf(language, request.validHours ?? 0, 'hour'),
      storeName: request.storeName ?? '',
    });
  const content: LetterContent = {
    language,
    wording,
    subject: filled(subject),
    paragraphs: paragraphs.map(filled),
    tables: [],
    link: request.link && action ? { ...request.link, label: action } : null,
    closing: wording.closing,
  };
  const { text, html } = letterDocument(content);
  return { to: request.to, subject: content.subject, text, html, language };
}

/** The text message with a one-time code. */
export function writeCodeMessage(request: CodeRequest): SmsMessage {
  const language = letterLanguage(request.language);
  const validFor = spanOf(language, request.validMinutes, 'minute');
  return { to: request.phone, text: fill(wordingOf(language).phoneCode, { code: request.code, validFor }) };
}
