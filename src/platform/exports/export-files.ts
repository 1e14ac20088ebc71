import { Readable } from 'node:stream';
import type { TenantId } from '../../kernel/ids.js';
import type { TenantContext } from '../context.js';
import type { Core } from '../core.js';
import { platformReader } from '../db/platform-reader.js';
import { onBehalfOf } from '../db/unit-of-work.js';
import { objectKey, type ObjectKey } from '../storage/object-storage.js';
import type { ExportFileEntity } from './export-file.entity.js';
import type { ExportFilesRepository } from './export-files.repository.js';
import { ExportLinks, type LinkForm } from './export-links.js';

const DAY_MS = 86_400_000;
const BATCH = 200;

/** A file of exports as whoever fetches it sees it. */
export interface FileForm {
  readonly name: string;
  readonly contentType: string;
}

/** What is particular to the exports of one table. */
export interface ExportKind<E extends ExportFileEntity> extends LinkForm {
  /** Where files lie: `<folder>/<id><suffix>`. */
  readonly suffix: string;
  readonly formOf: (row: E) => FileForm;
}

/** A file that is being made: its text, how long it is kept, and what is then known of it besides its size. */
export interface NewFile<E extends ExportFileEntity> {
  readonly pieces: AsyncIterable<string>;
  readonly days: number;
  readonly described?: () => Partial<E>;
}

/** The files of one table of exports, from their making to their removal. */
export class ExportFiles<E extends ExportFileEntity> {
  readonly links: ExportLinks;

  constructor(
    private readonly core: Core,
    readonly rows: ExportFilesRepository<E>,
    readonly kind: ExportKind<E>,
  ) {
    this.links = new ExportLinks(core.keyRing, kind);
  }

  /** Where the file can be fetched, without an account; null when there is none or no longer. */
  linkOf(ctx: TenantContext, row: E): string | null {
    const isThere = row.status === 'READY' && row.expiresAt > ctx.clock.now();
    return isThere ? `${ctx.baseUrl}${this.links.pathOf(row)}` : null;
  }

  /**
   * The queued export's file is made and can be fetched. May be repeated: a reader sees one whole file or none. What was
   * ended meanwhile leaves no file.
   */
  async write(ctx: TenantContext, row: E, { pieces, days, described }: NewFile<E>): Promise<void> {
    const key = this.keyOf(ctx.tenantId, row.id);
    let sizeBytes = 0;
    const count = (text: string) => {
      sizeBytes += Buffer.byteLength(text);
      return text;
    };
    const body = Readable.from(mapped(pieces, count), { objectMode: false });
    await this.core.storage.put(key, body, { contentType: this.kind.formOf(row).contentType });
    const isKept = await this.core.unitOfWork.write(ctx, (tx) => {
      const expiresAt = new Date(tx.now.getTime() + days * DAY_MS);
      return this.rows.markReady(tx, row.id, { ...described?.(), sizeBytes, expiresAt } as Partial<E>);
    });
    if (!isKept && (await this.rows.find(ctx, row.id))?.status !== 'READY')
      await this.core.storage.delete(key);
  }

  /** Exports of all stores whose time is over are gone, with their files. May run in several processes at once. */
  async sweep(signal?: AbortSignal): Promise<void> {
    const ctx = this.core.contexts.platform(`sweep-${this.kind.folder}`);
    const everywhere = platformReader(this.core.database, ctx);
    for (let found = BATCH; found === BATCH && !signal?.aborted;) {
      const expired = await this.rows.listExpired(everywhere, this.core.clock.now(), BATCH);
      for (const { tenantId, id } of expired) {
        await this.removeFiles(tenantId, [id]);
        await this.core.unitOfWork.write(onBehalfOf(ctx, tenantId), (tx) => this.rows.expire(tx, id));
      }
      found = expired.length;
    }
  }

  /** The files are gone; it is no matter when there were none. */
  async removeFiles(tenantId: TenantId, exportIds: readonly string[]): Promise<void> {
    for (const id of exportIds) await this.core.storage.delete(this.keyOf(tenantId, id));
  }

  /** Where the file of an export lies. */
  keyOf(tenantId: TenantId, exportId: string): ObjectKey {
    return objectKey(tenantId, this.kind.folder, `${exportId}${this.kind.suffix}`);
  }
}

async function* mapped(
  pieces: AsyncIterable<string>,
  change: (text: string) => string,
): AsyncGenerator<string> {
  for await (const piece of pieces) yield change(piece);
}
