import { readBody, type BodyBounds } from './body.js';
import { HttpProblem } from './http-problem.js';
import type { HttpRequest } from './router.js';

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * The body as it came, announced as JSON but not looked into.
 * @throws HttpProblem 415 when it is announced as anything but JSON in UTF-8, and as readBody does
 */
export function readJsonBytes(request: HttpRequest, bounds: BodyBounds): Promise<Buffer> {
  requireJson(request.raw.headers['content-type']);
  return readBody(request, bounds);
}

/** The value that the bytes are the JSON of. @throws HttpProblem 400 when they are not */
export function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    throw new HttpProblem(400, 'INVALID_JSON', 'The body is not valid JSON in UTF-8.');
  }
}

function requireJson(contentType = ''): void {
  if (contentType === 'application/json') return;
  const [mediaType = '', ...parameters] = contentType
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  const isUtf8 = charset === undefined || /^"?utf-?8"?$/.test(charset);
  if (mediaType === 'application/json' && isUtf8) return;
  const got = contentType === '' ? 'none was sent' : `got ${contentType.slice(0, 100)}`;
  throw new HttpProblem(
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    `The content-type must be application/json in UTF-8; ${got}.`,
  );
}
