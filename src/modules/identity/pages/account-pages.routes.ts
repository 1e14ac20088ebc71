import Negotiator from 'negotiator';
import { Refusal, Throttled } from '../../../kernel/errors.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { DEFAULT_BODY_TIMEOUT_MS, readBody } from '../../../platform/http/body.js';
import type { HttpRequest, Route } from '../../../platform/http/router.js';
import { accountPageHtml, type AccountPage } from './account-page.js';
import { PAGE_WORDINGS, type PageWording } from './page-wording.js';

const MAX_FORM_BYTES = 4096;
/** A page may show itself and send its form back to where it came from, nothing else. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

type Language = keyof typeof PAGE_WORDINGS;
type Content = Omit<AccountPage, 'language' | 'direction'>;

/** What the pages do with a token. Both throw a Refusal when it cannot be done. */
export interface AccountPageActions {
  verifyEmail(ctx: RequestContext, token: string): Promise<unknown>;
  resetPassword(ctx: RequestContext, token: string, password: string): Promise<unknown>;
}

/**
 * The pages that links in letters lead to, for shops that have none of their own. Opening one changes nothing, for
 * programs that check mails open links, too: the token is used when the form is sent.
 */
export function accountPageRoutes(core: Core, actions: AccountPageActions): Route[] {
  const contextOf = ({ requestId, clientAddress }: HttpRequest) =>
    core.contexts.create({ requestId, clientAddress, tenant: null, viewer: { kind: 'anonymous' } });
  return [
    ...formPage({
      path: '/account/verify-email',
      show: ({ verifyEmail }, token) => withForm(verifyEmail, { token, button: verifyEmail.button }),
      finish: ({ verifyEmail }) => verifyEmail,
      act: (request, form) => actions.verifyEmail(contextOf(request), form.get('token') ?? ''),
    }),
    ...formPage({
      path: '/account/reset-password',
      show: ({ resetPassword: { field, ...page } }, token) =>
        withForm(page, { token, button: page.button, passwordField: field }),
      finish: ({ resetPassword }) => resetPassword,
      act: (request, form) =>
        actions.resetPassword(contextOf(request), form.get('token') ?? '', form.get('password') ?? ''),
    }),
    {
      method: 'GET',
      path: '/account/accept-invitation',
      handle: (request) =>
        send(request, 200, ({ acceptInvitation: { title, text } }) => ({
          title,
          text,
          code: tokenIn(request),
        })),
    },
  ];
}

interface FormPage {
  readonly path: string;
  readonly show: (wording: PageWording, token: string) => Content;
  readonly finish: (wording: PageWording) => { readonly title: string; readonly done: string };
  readonly act: (request: HttpRequest, form: URLSearchParams) => Promise<unknown>;
}

function formPage({ path, show, finish, act }: FormPage): Route[] {
  return [
    {
      method: 'GET',
      path,
      handle: (request) => send(request, 200, (wording) => show(wording, tokenIn(request))),
    },
    {
      method: 'POST',
      path,
      async handle(request) {
        const body = await readBody(request, {
          limitBytes: MAX_FORM_BYTES,
          timeoutMs: DEFAULT_BODY_TIMEOUT_MS,
        });
        const form = new URLSearchParams(body.toString());
        const problem = await problemOf(act(request, form));
        send(request, problem === null ? 200 : 400, (wording) => {
          const { title, done } = finish(wording);
          if (problem === null) return { title, text: done };
          const text = wording[problem];
          return problem === 'badLink'
            ? { title, text }
            : { ...show(wording, form.get('token') ?? ''), text };
        });
      },
    },
  ];
}

type Problem = 'badLink' | 'badPassword' | 'tryLater';

async function problemOf(work: Promise<unknown>): Promise<Problem | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof Throttled) return 'tryLater';
    if (error instanceof Refusal) return error.code === 'INVALID_TOKEN' ? 'badLink' : 'badPassword';
    throw error;
  }
}

function withForm({ title, text }: Content, form: AccountPage['form']): Content {
  return { title, text, ...(form && { form }) };
}

function tokenIn({ url }: HttpRequest): string {
  return url.searchParams.get('token') ?? '';
}

function send(request: HttpRequest, status: number, contentIn: (wording: PageWording) => Content): void {
  const language = languageOf(request);
  const wording = PAGE_WORDINGS[language];
  const { direction } = wording;
  const html = Buffer.from(accountPageHtml({ language, direction, ...contentIn(wording) }));
  request.response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': html.length,
    'cache-control': 'no-store',
    'content-security-policy': POLICY,
  });
  request.response.end(html);
}

function languageOf({ raw }: HttpRequest): Language {
  return (new Negotiator(raw).language(Object.keys(PAGE_WORDINGS)) ?? 'en') as Language;
}
