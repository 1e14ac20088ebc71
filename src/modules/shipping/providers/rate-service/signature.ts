import { createHmac } from 'node:crypto';

/**
 * The headers by which a rate service knows that a request is ours and fresh: the moment in seconds of the epoch, and
 * the HMAC-SHA256 of moment, full stop and body, in hexadecimal.
 */
export function signatureHeaders(secret: string, at: Date, body: string): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return { 'x-wasla-timestamp': timestamp, 'x-wasla-signature': `v1=${signature}` };
}
