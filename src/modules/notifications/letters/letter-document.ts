import { escapeHtml } from '../../../platform/html/escape-html.js';
import type { LetterLanguage } from './language.js';
import type { Wording } from './wording.js';

/** A letter whose texts are complete. */
export interface LetterContent {
  readonly language: LetterLanguage;
  readonly wording: Wording;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly link: { readonly url: string; readonly token: string; readonly label: string } | null;
}

const PAGE = 'margin:0;padding:24px;background:#f4f4f2;font-family:system-ui,Tahoma,sans-serif;color:#1d1d1b';
const SHEET = 'max-width:560px;margin:0 auto;padding:32px;background:#fff;border-radius:8px;line-height:1.6';
const BUTTON =
  'display:inline-block;padding:12px 24px;background:#0b5d4b;color:#fff;border-radius:6px;text-decoration:none';
const SMALL = 'font-size:13px;color:#6b6b66;word-break:break-all';

/** The same letter for programs that show HTML and for those that do not. */
export function letterDocument(content: LetterContent): { text: string; html: string } {
  return { text: plainText(content), html: page(content) };
}

function plainText({ wording, paragraphs, link }: LetterContent): string {
  const linked = link ? [`${link.label}:\n${link.url}`, `${wording.tokenHint}\n${link.token}`] : [];
  return [wording.greeting, ...paragraphs, ...linked, wording.closing].join('\n\n');
}

function page({ language, wording, subject, paragraphs, link }: LetterContent): string {
  const body = [wording.greeting, ...paragraphs].map((text) => `<p>${escapeHtml(text)}</p>`);
  const button = link
    ? [`<p><a href="${escapeHtml(link.url)}" style="${BUTTON}">${escapeHtml(link.label)}</a></p>`]
    : [];
  // Addresses and tokens read from left to right in every language.
  const typed = (hint: string, value: string) =>
    `<p style="${SMALL}">${escapeHtml(hint)}<br><span dir="ltr">${escapeHtml(value)}</span></p>`;
  const hints = link ? [typed(wording.linkHint, link.url), typed(wording.tokenHint, link.token)] : [];
  return `<!doctype html>
<html lang="${language}" dir="${wording.direction}">
<head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="${PAGE}"><div style="${SHEET}">
${[...body, ...button, `<p>${escapeHtml(wording.closing)}</p>`, ...hints].join('\n')}
</div></body>
</html>
`;
}
