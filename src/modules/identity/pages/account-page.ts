import { escapeHtml } from '../../../platform/html/escape-html.js';

/** One page, ready to be written down. */
export interface AccountPage {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly text: string;
  /** A form that sends the token to the page's own address. */
  readonly form?: { readonly token: string; readonly button: string; readonly passwordField?: string };
  /** A code to copy. */
  readonly code?: string;
}

const STYLE = `body{margin:0;padding:48px 16px;background:#f4f4f2;color:#1d1d1b;font:16px/1.6 system-ui,Tahoma,sans-serif}
main{max-width:440px;margin:0 auto;padding:32px;background:#fff;border-radius:8px}
h1{margin:0 0 8px;font-size:22px}label{display:block;margin:16px 0}
input{display:block;box-sizing:border-box;width:100%;margin-top:4px;padding:10px;border:1px solid #b9b9b3;border-radius:6px;font:inherit}
button{padding:12px 24px;border:0;border-radius:6px;background:#0b5d4b;color:#fff;font:inherit;cursor:pointer}
code{display:block;padding:12px;background:#f4f4f2;border-radius:6px;word-break:break-all}`;

/** The HTML document of a page. It runs no script and loads nothing. */
export function accountPageHtml(page: AccountPage): string {
  return `<!doctype html>
<html lang="${page.language}" dir="${page.direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeHtml(page.title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(page.title)}</h1><p>${escapeHtml(page.text)}</p>
${formHtml(page)}${page.code === undefined ? '' : `<code dir="ltr">${escapeHtml(page.code)}</code>`}
</main></body></html>
`;
}

function formHtml({ form }: AccountPage): string {
  if (!form) return '';
  const password = form.passwordField
    ? `<label>${escapeHtml(form.passwordField)}
<input type="password" name="password" required minlength="8" maxlength="256" autocomplete="new-password"></label>`
    : '';
  return `<form method="post"><input type="hidden" name="token" value="${escapeHtml(form.token)}">${password}
<button>${escapeHtml(form.button)}</button></form>`;
}
