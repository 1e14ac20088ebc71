import { describe, expect, it } from 'vitest';
import { clientOf, newAddress, register, signIn } from '../support/accounts.js';
import { awaitMessage, tokenIn } from '../support/mailbox.js';
import { startTestApp } from '../support/test-app.js';

const app = await startTestApp({
  background: true,
  environment: { PUBLIC_URL: 'https://shops.wasla.test/' },
});

interface Shown {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
}

async function show(path: string, language = 'en'): Promise<Shown> {
  const response = await fetch(app.url + path, { headers: { 'accept-language': language } });
  return { status: response.status, headers: response.headers, html: await response.text() };
}

async function send(path: string, fields: Record<string, string>, language = 'en'): Promise<Shown> {
  const response = await fetch(app.url + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'accept-language': language },
  });
  return { status: response.status, headers: response.headers, html: await response.text() };
}

/** A newcomer, and where the link in their letter leads. */
async function newcomer() {
  const email = newAddress();
  const { session } = await register(app, { email });
  const letter = await awaitMessage(app, email);
  const link = /https:\S+/.exec(letter.text)![0];
  expect(link).toMatch(/^https:\/\/shops\.wasla\.test\/account\/verify-email\?token=/);
  return {
    email,
    path: link.slice('https://shops.wasla.test'.length),
    token: tokenIn(letter),
    session: session!,
  };
}

const isVerified = async (accessToken: string) =>
  clientOf(app, accessToken).run('{ me { isEmailVerified } }');

describe('the page behind the link that proves an address', () => {
  it('changes nothing by being opened, and proves the address when its form is sent', async () => {
    const { path, token, session } = await newcomer();
    const page = await show(path);
    expect(page.status).toBe(200);
    expect(page.html).toContain(`name="token" value="${token}"`);
    expect(await isVerified(session.accessToken)).toEqual({ me: { isEmailVerified: false } });
    const done = await send('/account/verify-email', { token });
    expect(done.status).toBe(200);
    expect(done.html).toContain('the address is confirmed');
    expect(await isVerified(session.accessToken)).toEqual({ me: { isEmailVerified: true } });
    const again = await send('/account/verify-email', { token });
    expect(again.status).toBe(400);
    expect(again.html).toContain('The link is wrong, used up or expired');
  });

  it('runs no script, loads nothing, is kept nowhere and tells nobody its address', async () => {
    const { headers } = await show('/account/verify-email?token=x');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('shows a token as text, whatever it is', async () => {
    const { html } = await show(
      `/account/verify-email?token=${encodeURIComponent('"><script>alert(1)</script>')}`,
    );
    expect(html).not.toContain('<script');
    expect(html).toContain('&quot;&gt;&lt;script&gt;');
  });

  it.each([
    ['ar, en;q=0.5', 'ar', 'rtl'],
    ['fa-IR', 'fa', 'rtl'],
    ['tr', 'tr', 'ltr'],
    ['pt', 'en', 'ltr'],
  ])('speaks to a reader of %s in %s', async (accepted, language, direction) => {
    const { html } = await show('/account/verify-email', accepted);
    expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
  });
});

describe('the page behind the link for a new password', () => {
  it('asks again for a weak password, and then saves the new one', async () => {
    const { email } = await newcomer();
    await clientOf(app).run(`mutation { passwordResetRequest(email: "${email}") { userErrors { code } } }`);
    const token = tokenIn(await awaitMessage(app, email, 2));
    const weak = await send('/account/reset-password', { token, password: 'password' });
    expect(weak.status).toBe(400);
    expect(weak.html).toContain('Choose another password');
    expect(weak.html).toContain(`name="token" value="${token}"`);
    const done = await send('/account/reset-password', { token, password: 'گذرواژهٔ تازه' });
    expect(done.html).toContain('Your new password is saved');
    expect((await signIn(app, email, 'گذرواژهٔ تازه')).userErrors).toEqual([]);
  });

  it('refuses a form that is too large', async () => {
    const { status } = await send('/account/reset-password', { token: 'x', password: 'x'.repeat(10_000) });
    expect(status).toBe(413);
  });
});

describe('the page behind the link of an invitation', () => {
  it('shows the code to enter', async () => {
    const { html } = await show('/account/accept-invitation?token=the-code');
    expect(html).toContain('<code dir="ltr">the-code</code>');
  });
});
