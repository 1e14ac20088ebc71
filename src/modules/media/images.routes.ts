import { pipeline } from 'node:stream/promises';
import { isUuid, type TenantId } from '../../kernel/ids.js';
import { ClientDisconnected, HttpProblem } from '../../platform/http/http-problem.js';
import type { HttpRequest, Route } from '../../platform/http/router.js';
import type { ObjectKey, ObjectStorage, StoredObject } from '../../platform/storage/object-storage.js';
import { IMAGE_SIZE_NAMES, imageKey } from './media-keys.js';

const HASH = /^[0-9a-f]{64}$/;
const FOREVER = 'public, max-age=31536000, immutable';

/** `GET /media/:tenant/:hash/:size.webp`: the hash is of the content, so what an address answers never changes. */
export function imageRoute(storage: ObjectStorage): Route {
  return {
    method: 'GET',
    path: '/media/:tenant/:hash/:file',
    async handle(request) {
      const key = keyOf(request.params);
      const stored = key && (await storage.get(key));
      if (!stored) throw new HttpProblem(404, 'NOT_FOUND', 'There is no such image.');
      await answer(request, stored);
    },
  };
}

function keyOf({ tenant = '', hash = '', file = '' }: HttpRequest['params']): ObjectKey | null {
  const size = IMAGE_SIZE_NAMES.find((name) => file === `${name}.webp`);
  return size && isUuid(tenant) && HASH.test(hash) ? imageKey(tenant as TenantId, hash, size) : null;
}

async function answer({ raw, response, params }: HttpRequest, stored: StoredObject): Promise<void> {
  const etag = `"${params['hash']!}-${params['file']!}"`;
  response.setHeader('etag', etag);
  response.setHeader('cache-control', FOREVER);
  const isKnown = listsTag(raw.headers['if-none-match'] ?? '', etag);
  if (!isKnown) {
    response.setHeader('content-type', stored.contentType);
    response.setHeader('content-length', stored.sizeBytes);
  }
  if (isKnown || raw.method === 'HEAD') {
    stored.body.destroy();
    response.writeHead(isKnown ? 304 : 200).end();
    return;
  }
  await pipeline(stored.body, response).catch((error: unknown) => {
    const isEarly = (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
    throw isEarly ? new ClientDisconnected() : error;
  });
}

/** Whether the client has this version already (RFC 9110, 13.1.2: tags are compared weakly). */
function listsTag(header: string, etag: string): boolean {
  return header.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
}
