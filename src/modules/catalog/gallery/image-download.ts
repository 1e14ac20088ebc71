import { OutboundError, type OutboundPolicy } from '../../../platform/http/outbound-url.js';
import { safeFetch } from '../../../platform/http/safe-fetch.js';
import { ImageRefusal, MAX_IMAGE_BYTES } from '../../media/index.js';

/** The bytes behind a URL that someone else chose. */
export type ImageDownload = (url: string) => Promise<Buffer>;

const TIMEOUT_MS = 15_000;
const ACCEPT = 'image/avif,image/webp,image/png,image/jpeg';
/** Client errors that pass: too slow, too early, too many requests. */
const PASSING_STATUSES = [408, 425, 429];
const PASSING_FAILURES = ['UNREACHABLE', 'TIMED_OUT'];

/** The URL was answered, but not with a file. */
export class ImageNotServed extends Error {
  constructor(readonly status: number) {
    super(`The address answered with status ${status}.`);
    this.name = new.target.name;
  }
}

/** Downloads within what a policy for outgoing requests allows. */
export function imageDownload(policy: OutboundPolicy = {}): ImageDownload {
  return async (url) => {
    const request = { headers: { accept: ACCEPT }, maxBytes: MAX_IMAGE_BYTES, timeoutMs: TIMEOUT_MS };
    const { status, body } = await safeFetch(url, request, policy);
    if (status !== 200) throw new ImageNotServed(status);
    return body;
  };
}

/** Whether no later attempt can do better, because the address or what it answers is at fault. */
export function isFinal(error: unknown): boolean {
  if (error instanceof ImageRefusal) return true;
  if (error instanceof OutboundError) return !PASSING_FAILURES.includes(error.reason);
  return error instanceof ImageNotServed && error.status < 500 && !PASSING_STATUSES.includes(error.status);
}

/** Whether nothing was reached at all, as when this machine is cut off from the internet. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof OutboundError && PASSING_FAILURES.includes(error.reason);
}

/** What people may read of a failure. */
export function describeFailure(error: unknown): string {
  const isTold =
    error instanceof OutboundError || error instanceof ImageNotServed || error instanceof ImageRefusal;
  return isTold ? error.message.slice(0, 500) : 'The picture could not be stored.';
}
