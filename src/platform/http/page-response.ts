import type { HttpRequest } from './router.js';

/** Sends a page under its own content security policy. Browsers ask for it again each time: its files are what they keep. */
export function sendPage({ response }: HttpRequest, html: string, contentSecurityPolicy: string): void {
  const body = Buffer.from(html);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('content-security-policy', contentSecurityPolicy);
  response.setHeader('cache-control', 'no-cache');
  response.appendHeader('vary', 'accept');
  response.writeHead(200, { 'content-length': body.length }).end(body);
}
