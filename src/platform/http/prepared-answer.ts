import type { CachedAnswer } from '../response-cache/cached-answer.js';
import { encodingFor } from '../response-cache/encoding.js';
import type { AnswerType } from './graphql-negotiation.js';
import type { HttpRequest } from './router.js';

/** What else than the address decides over a public answer. Caches on the way must keep such requests apart. */
const VARY = 'accept, accept-encoding, accept-language, authorization, x-order-token, x-store';

export interface PreparedAnswer {
  readonly answer: CachedAnswer;
  readonly answerType: AnswerType;
  /** How long others may answer with it unasked; asked by POST, nobody may. */
  readonly maxAgeSeconds: number;
  /** Whether it was computed for someone else before. */
  readonly isHit: boolean;
}

/** Sends an answer that is the same for everyone, compressed if the client takes that, or 304 to one who has it. */
export function sendPrepared({ raw, response }: HttpRequest, prepared: PreparedAnswer): void {
  const { answer } = prepared;
  const isPost = raw.method === 'POST';
  if (response.hasHeader('vary')) response.appendHeader('vary', VARY);
  else response.setHeader('vary', VARY);
  if (prepared.isHit) response.setHeader('cache-status', 'wasla; hit');
  if (isPost) response.setHeader('cache-control', 'private, no-store');
  else {
    response.setHeader('cache-control', `public, max-age=${prepared.maxAgeSeconds}, must-revalidate`);
    response.setHeader('etag', answer.etag);
    if (has(raw.headers['if-none-match'], answer.etag)) {
      response.writeHead(304).end();
      return;
    }
  }
  const { body, encoding } = answer.in(encodingFor(raw.headers['accept-encoding']));
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  response.setHeader('content-type', `${prepared.answerType}; charset=utf-8`);
  response.setHeader('content-length', body.length);
  response.end(body);
}

/** Whether the client names this tag. Tags are compared weakly, as `if-none-match` asks for. */
function has(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const bare = etag.replace(/^W\//, '');
  const named = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return named.includes(bare) || named.includes('*');
}
