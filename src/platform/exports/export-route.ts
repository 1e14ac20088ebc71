import { pipeline } from 'node:stream/promises';
import type { TenantInfo } from '../context.js';
import type { Core } from '../core.js';
import { ClientDisconnected, HttpProblem } from '../http/http-problem.js';
import type { HttpRequest, Route } from '../http/router.js';
import type { StoredObject } from '../storage/object-storage.js';
import type { ExportFileEntity } from './export-file.entity.js';
import type { ExportFiles } from './export-files.js';

/** Stores by their ids. */
export interface StoresById {
  byId(id: string): Promise<TenantInfo | null>;
}

interface OpenFile extends StoredObject {
  readonly name: string;
}

/** `GET /<folder>/:store/:id?until=...&signature=...`: the signature alone says who may fetch the file. */
export function exportRoute<E extends ExportFileEntity>(
  core: Core,
  { files, directory }: { readonly files: ExportFiles<E>; readonly directory: StoresById },
): Route {
  return {
    method: 'GET',
    path: `/${files.kind.folder}/:store/:id`,
    async handle(request) {
      const file = await openFile(core, { files, directory }, request);
      if (!file) throw new HttpProblem(404, 'NOT_FOUND', 'There is no such file, or no longer.');
      await answer(request, file);
    },
  };
}

async function openFile<E extends ExportFileEntity>(
  core: Core,
  { files, directory }: { readonly files: ExportFiles<E>; readonly directory: StoresById },
  { params, url, requestId }: HttpRequest,
): Promise<OpenFile | null> {
  const named = { store: params['store'] ?? '', id: params['id'] ?? '', query: url.searchParams };
  const linked = files.links.read(named, core.clock.now());
  const store = linked && (await directory.byId(linked.tenantId));
  if (!linked || !store) return null;
  const row = await files.rows.find(core.contexts.system(store, requestId), linked.id);
  if (row?.status !== 'READY') return null;
  const stored = await core.storage.get(files.keyOf(linked.tenantId, linked.id));
  return stored && { ...stored, name: files.kind.formOf(row).name };
}

async function answer(
  { raw, response }: HttpRequest,
  { body, sizeBytes, contentType, name }: OpenFile,
): Promise<void> {
  response.setHeader('content-type', contentType);
  response.setHeader('content-length', sizeBytes);
  response.setHeader('content-disposition', `attachment; filename="${name}"`);
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
