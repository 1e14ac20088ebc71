import { pipeline } from 'node:stream/promises';
import type { Core } from '../../../platform/core.js';
import { ClientDisconnected, HttpProblem } from '../../../platform/http/http-problem.js';
import type { HttpRequest, Route } from '../../../platform/http/router.js';
import type { StoredObject } from '../../../platform/storage/object-storage.js';
import type { StoreDirectory } from '../../tenants/index.js';
import type { DataExportsRepository } from './data-exports.repository.js';
import { exportKey } from './export-key.js';
import type { ExportLinks } from './export-link.js';

export interface ExportRouteParts {
  readonly exports: DataExportsRepository;
  readonly links: ExportLinks;
  readonly directory: Pick<StoreDirectory, 'byId'>;
}

/** `GET /data-exports/:store/:id?until=...&signature=...`: the signature alone says who may fetch the file. */
export function exportRoute(core: Core, parts: ExportRouteParts): Route {
  return {
    method: 'GET',
    path: '/data-exports/:store/:id',
    async handle(request) {
      const file = await openFile(core, parts, request);
      if (!file) throw new HttpProblem(404, 'NOT_FOUND', 'There is no such file, or no longer.');
      await answer(request, file);
    },
  };
}

async function openFile(
  core: Core,
  { exports, links, directory }: ExportRouteParts,
  { params, url, requestId }: HttpRequest,
): Promise<StoredObject | null> {
  const named = { store: params['store'] ?? '', id: params['id'] ?? '', query: url.searchParams };
  const linked = links.read(named, core.clock.now());
  const store = linked && (await directory.byId(linked.tenantId));
  if (!linked || !store) return null;
  const row = await exports.find(core.contexts.system(store, requestId), linked.id);
  return row?.status === 'READY' ? core.storage.get(exportKey(linked.tenantId, linked.id)) : null;
}

async function answer(
  { raw, response }: HttpRequest,
  { body, sizeBytes, contentType }: StoredObject,
): Promise<void> {
  response.setHeader('content-type', contentType);
  response.setHeader('content-length', sizeBytes);
  response.setHeader('content-disposition', 'attachment; filename="personal-data.json"');
  response.setHeader('cache-control', 'private, no-store');
  if (raw.method === 'HEAD') {
    body.destroy();
    response.writeHead(200).end();
    return;
  }
  await pipeline(body, response).catch((error: unknown) => {
    const isEarly = (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
    throw isEarly ? new ClientDisconnected() : error;
  });
}
