import type { Readable } from 'node:stream';
import { notFound, refuse } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import type { Core } from '../../platform/core.js';
import type { ImageStore, StoreWriter } from './image-store.service.js';
import { importFileKey } from './media-keys.js';
import type { MediaUploadEntity, UploadPurpose } from './media-upload.entity.js';
import { essenceOf, PURPOSES } from './upload.rules.js';
import type { UploadAddress, UploadsRepository } from './uploads.repository.js';

/** Longer than a request may take, so that a claim outlives its request only when the process died. */
const CLAIM_MS = 600_000;
const DAY_MS = 86_400_000;
/** A picture is put into a gallery soon after it was sent; a file may be wanted again while its import is looked at. */
const KEPT_DAYS: Readonly<Record<UploadPurpose, number>> = { IMAGE: 7, IMPORT: 30 };

/** A file that someone is sending. */
export interface SentFile {
  readonly contentType: string;
  /** The whole file. Fails when it has more bytes. */
  read(limitBytes: number): Promise<Buffer>;
  /** The file piece by piece. Fails when it has more bytes. */
  open(limitBytes: number): Readable & { readonly receivedBytes: number };
}

interface Taken {
  readonly sizeBytes: number;
  readonly imageId: string | null;
}

/** Takes the files that are sent to uploads. */
export class UploadReceiver {
  constructor(
    private readonly core: Core,
    private readonly uploads: UploadsRepository,
    private readonly images: ImageStore,
  ) {}

  /**
   * The file is stored and the upload knows it; or nothing is stored and the upload waits as before. One sender at a
   * time: others are refused before their file is read.
   * @throws Refusal NOT_FOUND for an unknown, expired or foreign upload and for a wrong token alike;
   *   IN_PROGRESS, INVALID_TRANSITION when another file is coming or has come; FILE_TOO_LARGE, FILE_NOT_ACCEPTED, INVALID
   */
  async receive(ctx: StoreWriter, address: UploadAddress, file: SentFile): Promise<void> {
    const upload = await this.claim(ctx, address);
    try {
      assertDeclaredType(upload, file.contentType);
      const taken = await (upload.purpose === 'IMAGE'
        ? this.takeImage(ctx, upload, file)
        : this.takeImportFile(ctx, upload, file));
      await this.markStored(ctx, upload, taken);
    } catch (error) {
      await this.core.unitOfWork.write(ctx, (tx) => this.uploads.release(tx, upload));
      throw error;
    }
  }

  private claim(ctx: StoreWriter, address: UploadAddress): Promise<MediaUploadEntity> {
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const until = new Date(tx.now.getTime() + CLAIM_MS);
      const claimed = await this.uploads.claim(tx, address, { id: newId(), until });
      if (claimed) return claimed;
      const upload = await this.uploads.findOpen(tx, address, tx.now);
      if (!upload) throw notFound([]);
      throw upload.status === 'STORED'
        ? refuse(
            'INVALID_TRANSITION',
            'This file has been sent already. Ask for a new upload to send another.',
          )
        : refuse('IN_PROGRESS', 'This file is being sent by another request.');
    });
  }

  private async takeImage(ctx: StoreWriter, upload: MediaUploadEntity, file: SentFile): Promise<Taken> {
    const bytes = await file.read(limitOf(upload));
    assertAnnouncedSize(upload, bytes.length);
    return { sizeBytes: bytes.length, imageId: await this.images.store(ctx, bytes, upload.contentType) };
  }

  private async takeImportFile(ctx: StoreWriter, upload: MediaUploadEntity, file: SentFile): Promise<Taken> {
    const key = importFileKey(ctx.tenantId, upload.id);
    const body = file.open(limitOf(upload));
    await this.core.storage.put(key, body, { contentType: upload.contentType });
    try {
      assertAnnouncedSize(upload, body.receivedBytes);
    } catch (error) {
      await this.core.storage.delete(key);
      throw error;
    }
    return { sizeBytes: body.receivedBytes, imageId: null };
  }

  private async markStored(ctx: StoreWriter, upload: MediaUploadEntity, taken: Taken): Promise<void> {
    const isStored = await this.core.unitOfWork.write(ctx, (tx) => {
      const keptUntil = new Date(tx.now.getTime() + KEPT_DAYS[upload.purpose] * DAY_MS);
      return this.uploads.markStored(tx, upload, { ...taken, keptUntil });
    });
    if (!isStored) throw refuse('IN_PROGRESS', 'Sending took too long, and another request took over.');
  }
}

function limitOf({ sizeBytes, purpose }: MediaUploadEntity): number {
  return sizeBytes ?? PURPOSES[purpose].maxBytes;
}

function assertDeclaredType(upload: MediaUploadEntity, contentType: string): void {
  if (essenceOf(contentType) === upload.contentType) return;
  const got = contentType === '' ? 'none was sent' : `got ${contentType.slice(0, 80)}`;
  throw refuse('FILE_NOT_ACCEPTED', `The content-type must be ${upload.contentType}, as announced; ${got}.`);
}

function assertAnnouncedSize({ sizeBytes }: MediaUploadEntity, receivedBytes: number): void {
  if (receivedBytes === 0) throw refuse('INVALID', 'The file is empty.');
  if (sizeBytes === null || sizeBytes === receivedBytes) return;
  throw refuse('INVALID', `${sizeBytes} bytes were announced, ${receivedBytes} came.`);
}
