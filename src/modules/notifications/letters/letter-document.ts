import { escapeHtml } from '../../../platform/html/escape-html.js';
import type { LetterLanguage } from './language.js';
import type { Wording } from './wording.js';

/** Something and what it is: "Total", "$12.50". Without a value it stands for itself. */
export interface LetterRow {
  readonly label: string;
  readonly value: string;
}

/** A letter whose texts are complete. */
export interface LetterContent {
  readonly language: LetterLanguage;
  readonly wording: Wording;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly (readonly LetterRow[])[];
  readonly link: { readonly url: string; readonly token: string | null; readonly label: string } | null;
  readonly closing: string;
}

const PAGE = 'margin:0;padding:24px;background:#f4f4f2;font-family:system-ui,Tahoma,sans-serif;color:#1d1d1b';
const SHEET = 'max-width:560px;margin:0 auto;padding:32px;background:#fff;border-radius:8px;line-height:1.6';
const BUTTON =
  'display:inline-block;padding:12px 24px;background:#0b5d4b;color:#fff;border-radius:6px;text-decoration:none';
const TABLE = 'width:100%;border-collapse:collapse;margin:16px 0';
const CELL = 'padding:4px 0;vertical-align:top';
const SMALL = 'font-size:13px;color:#6b6b66;word-break:break-all';

/** The same letter for programs that show HTML and for those that do not. */
export function letterDocument(content: LetterContent): { text: string; html: string } {
  return { text: plainText(content), html: page(content) };
}

function plainText({ wording, paragraphs, tables, link, closing }: LetterContent): string {
  const rows = tables.map((table) => table.map(({ label, value }) => (value ? `${label}: ${value}` : label)));
  const linked = link ? [`${link.label}:\n${link.url}`] : [];
  const typed = link?.token ? [`${wording.tokenHint}\n${link.token}`] : [];
  const written = rows.map((lines) => lines.join('\n'));
  return [wording.greeting, ...paragraphs, ...written, ...linked, ...typed, closing].join('\n\n');
}

function page(content: LetterContent): string {
  const { language, wording, subject, paragraphs, link, closing } = content;
  const texts = [wording.greeting, ...paragraphs].map((text) => `<p>${escapeHtml(text)}</p>`);
  const body = [...texts, ...content.tables.map(tableOf)];
  const button = link
    ? [`<p><a href="${escapeHtml(link.url)}" style="${BUTTON}">${escapeHtml(link.label)}</a></p>`]
    : [];
  // Addresses and tokens read from left to right in every language.
  const typed = (hint: string, value: string) =>
    `<p style="${SMALL}">${escapeHtml(hint)}<br><span dir="ltr">${escapeHtml(value)}</span></p>`;
  const hints = [
    ...(link ? [typed(wording.linkHint, link.url)] : []),
    ...(link?.token ? [typed(wording.tokenHint, link.token)] : []),
  ];
  return `<!doctype html>
<html lang="${language}" dir="${wording.direction}">
<head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="${PAGE}"><div style="${SHEET}">
${[...body, ...button, `<p>${escapeHtml(closing)}</p>`, ...hints].join('\n')}
</div></body>
</html>
`;
}

/** Cells may hold words of any direction; each keeps its own. */
function tableOf(rows: readonly LetterRow[]): string {
  const lines = rows.map(
    ({ label, value }) =>
      `<tr><td style="${CELL}"><bdi>${escapeHtml(label)}</bdi></td>` +
      `<td style="${CELL};text-align:end"><bdi>${escapeHtml(value)}</bdi></td></tr>`,
  );
  return `<table role="presentation" style="${TABLE}">${lines.join('')}</table>`;
}
