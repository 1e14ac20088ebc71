import { decodeId, encodeId } from '../../kernel/ids.js';
import { notFound } from '../../kernel/errors.js';
import type { TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import { readBody } from '../../platform/http/body.js';
import { streamBody } from '../../platform/http/body-stream.js';
import { sendJson } from '../../platform/http/json-response.js';
import type { HttpRequest, Route } from '../../platform/http/router.js';
import type { StoreDirectory } from '../tenants/index.js';
import type { SentFile, UploadReceiver } from './upload-receiver.service.js';
import { uploadProblem } from './upload-problem.js';
import { readUploadToken } from './upload-token.js';

/** Five megabytes over a slow phone line. */
const IMAGE_TIMEOUT_MS = 100_000;

export interface UploadRouteParts {
  readonly receiver: UploadReceiver;
  readonly directory: Pick<StoreDirectory, 'byId'>;
}

/** `PUT /uploads/:id?token=...`: the token alone says who may send, so neither a store nor a user is named. */
export function uploadRoute(core: Core, parts: UploadRouteParts): Route {
  return {
    method: 'PUT',
    path: '/uploads/:id',
    async handle(request) {
      try {
        const id = await receive(core, parts, request);
        sendJson(request, 200, { upload: { id: encodeId('upload', id), status: 'STORED' } });
      } catch (error) {
        throw uploadProblem(error);
      }
    },
  };
}

async function receive(core: Core, parts: UploadRouteParts, request: HttpRequest): Promise<string> {
  const id = decodeId('upload', request.params['id'] ?? '');
  const token = readUploadToken(request.url.searchParams.get('token') ?? '');
  const store = token && (await parts.directory.byId(token.tenantId));
  if (!id || !token || !store?.isActive) throw notFound([]);
  const ctx: TenantContext = core.contexts.system(store, request.requestId);
  await parts.receiver.receive(ctx, { id, tokenHash: token.hash }, sentFile(request));
  return id;
}

function sentFile(request: HttpRequest): SentFile {
  return {
    contentType: request.raw.headers['content-type'] ?? '',
    read: (limitBytes) => readBody(request, { limitBytes, timeoutMs: IMAGE_TIMEOUT_MS }),
    open: (limitBytes) => streamBody(request, limitBytes),
  };
}
