import { store } from '../../platform/access.js';
import type { Core } from '../../platform/core.js';
import type { TenantScope, TenantTx } from '../../platform/db/scope.js';
import type { Module } from '../../platform/module.js';
import type { TenantsApi } from '../tenants/index.js';
import { ImageStore, type StoreWriter } from './image-store.service.js';
import { ImagesRepository, type ImageUse } from './images.repository.js';
import { imageRoute } from './images.routes.js';
import { MediaSweep } from './media-sweep.service.js';
import type { MediaUploadEntity } from './media-upload.entity.js';
import { UploadReceiver } from './upload-receiver.service.js';
import { UploadsRepository } from './uploads.repository.js';
import { UploadsResolver } from './uploads.resolver.js';
import { uploadRoute } from './uploads.routes.js';
import { UploadsService, type ImportFile } from './uploads.service.js';

/** What other modules may ask of media. */
export interface MediaApi {
  /**
   * The file that was sent to an upload for imports; null when there is none. Kept for 30 days after it came.
   * The stream must be read to its end or destroyed.
   */
  openImportFile(scope: TenantScope, uploadId: string): Promise<ImportFile | null>;
  /** An upload for an import, and whether its file has come; null when there is none. It stays until the transaction ends. */
  lockImportUpload(tx: TenantTx, id: string): Promise<{ filename: string; isStored: boolean } | null>;
  /**
   * The id of the image in these bytes, decoded, re-encoded and stored. Refer to it within an hour, in a table whose
   * use was told by `addImageUse`, or it is removed again. Never inside a transaction.
   * @throws ImageRefusal when the bytes are no acceptable image; Throttled when too many are being decoded
   */
  storeImage(ctx: StoreWriter, bytes: Buffer, contentType?: string): Promise<string>;
  /** The uploads of images among these ids. They and their images stay until the transaction ends. */
  lockImageUploads(
    tx: TenantTx,
    ids: readonly string[],
  ): Promise<Pick<MediaUploadEntity, 'id' | 'imageId'>[]>;
  /** Keeps the images for which the condition on `media_image i` holds. Called while the app is composed. */
  addImageUse(use: ImageUse): void;
}

/** Files that merchants send, and the images made of them. */
export function mediaModule(core: Core, { tenants }: { tenants: TenantsApi }): Module & { api: MediaApi } {
  const repository = new UploadsRepository();
  const images = new ImagesRepository();
  const imageStore = new ImageStore(core, images);
  const uploads = new UploadsService(core, repository);
  const receiver = new UploadReceiver(core, repository, imageStore);
  const sweep = new MediaSweep(core, repository, images);
  return {
    name: 'media',
    resolvers: [new UploadsResolver(uploads)],
    permissions: { Mutation: { mediaUploadCreate: store.staff } },
    routes: [uploadRoute(core, { receiver, directory: tenants.directory }), imageRoute(core.storage)],
    tasks: { 'media:sweep': () => sweep.run() },
    schedules: ['40 3 * * * media:sweep'],
    api: {
      openImportFile: (scope, uploadId) => uploads.openImportFile(scope, uploadId),
      lockImportUpload: (tx, id) => uploads.lockImport(tx, id),
      storeImage: (ctx, bytes, contentType) => imageStore.store(ctx, bytes, contentType),
      lockImageUploads: (tx, ids) => repository.lockImages(tx, ids),
      addImageUse: (use) => images.addUse(use),
    },
  };
}
