import type { Readable } from 'node:stream';
import { newId } from '../../kernel/ids.js';
import type { TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import type { TenantScope, TenantTx } from '../../platform/db/scope.js';
import { parseInput } from '../../platform/validation.js';
import { viewerId } from '../../platform/viewer.js';
import { importFileKey } from './media-keys.js';
import type { MediaUploadEntity } from './media-upload.entity.js';
import { uploadCreateRules } from './upload.rules.js';
import { newUploadToken } from './upload-token.js';
import type { MediaUploadCreateInput } from './upload.inputs.js';
import type { UploadsRepository } from './uploads.repository.js';

const WAITING_MS = 3_600_000;

/** An upload that waits for its file, with the token that is told only now. */
export interface OpenedUpload {
  readonly upload: MediaUploadEntity;
  readonly token: string;
}

/** The file of an import. The stream must be read to its end or destroyed. */
export interface ImportFile {
  readonly filename: string;
  readonly sizeBytes: number;
  readonly body: Readable;
}

/** Places for files, and the files in them. */
export class UploadsService {
  constructor(
    private readonly core: Core,
    private readonly uploads: UploadsRepository,
  ) {}

  /**
   * A place for one file that waits for an hour.
   * @throws Refusal FILE_NOT_ACCEPTED, FILE_TOO_LARGE for what would be refused when it is sent; REQUIRED, TOO_LONG
   */
  create(ctx: TenantContext, input: MediaUploadCreateInput): Promise<OpenedUpload> {
    const values = parseInput(uploadCreateRules, input);
    const token = newUploadToken(ctx.tenantId);
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const [upload] = await this.uploads.insert(tx, [
        {
          ...values,
          id: newId(),
          sizeBytes: values.sizeBytes ?? null,
          tokenHash: token.hash,
          status: 'WAITING',
          createdBy: viewerId(ctx),
          createdAt: tx.now,
          expiresAt: new Date(tx.now.getTime() + WAITING_MS),
        },
      ]);
      return { upload: upload!, token: token.text };
    });
  }

  /** An upload for an import, which stays until the transaction ends; null when there is none. */
  async lockImport(tx: TenantTx, id: string): Promise<{ filename: string; isStored: boolean } | null> {
    const upload = await this.uploads.lockImport(tx, id);
    return upload && { filename: upload.filename, isStored: upload.status === 'STORED' };
  }

  /** The file that was sent to an upload for imports; null when there is no such upload or nothing was sent to it. */
  async openImportFile(scope: TenantScope, uploadId: string): Promise<ImportFile | null> {
    const upload = await this.uploads.find(scope, uploadId);
    if (upload?.purpose !== 'IMPORT' || upload.status !== 'STORED') return null;
    const stored = await this.core.storage.get(importFileKey(scope.tenantId, upload.id));
    return stored && { filename: upload.filename, sizeBytes: stored.sizeBytes, body: stored.body };
  }
}
