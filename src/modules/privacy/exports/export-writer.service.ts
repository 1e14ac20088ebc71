import { Readable } from 'node:stream';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import { onBehalfOf } from '../../../platform/db/unit-of-work.js';
import type { DataSubject, PersonalData } from '../../../platform/personal-data/personal-data.js';
import type { SubjectsRepository } from '../../customers/index.js';
import type { Retention } from '../retention/retention.service.js';
import type { DataExportEntity } from './data-export.entity.js';
import type { DataExportsRepository } from './data-exports.repository.js';
import { exportKey } from './export-key.js';
import { exportText } from './export.text.js';

const DAY_MS = 86_400_000;
const BATCH = 200;

/** Makes the files of exports, and removes those whose time is over. */
export class ExportWriter {
  constructor(
    private readonly core: Core,
    private readonly exports: DataExportsRepository,
    private readonly subjects: SubjectsRepository,
    private readonly parts: {
      readonly personalData: readonly PersonalData[];
      readonly retention: Pick<Retention, 'get'>;
    },
  ) {}

  /** The file is made and can be fetched for as many days as the store wants, usually one. Does nothing when that was done before, or the export has ended. */
  async write(ctx: TenantContext, exportId: string): Promise<void> {
    const wanted = await this.exports.find(ctx, exportId);
    const key = exportKey(ctx.tenantId, exportId);
    // It was erased while a process that died made the file.
    if (!wanted) await this.core.storage.delete(key);
    if (wanted?.status !== 'QUEUED') return;
    const subject = await this.subjectOf(ctx, wanted);
    let sizeBytes = 0;
    const count = (text: string) => {
      sizeBytes += Buffer.byteLength(text);
      return text;
    };
    const pieces = exportText(ctx, subject, this.contentOf(ctx, wanted));
    await this.core.storage.put(key, Readable.from(mapped(pieces, count), { objectMode: false }), {
      contentType: 'application/json; charset=utf-8',
    });
    const { exportDays } = await this.parts.retention.get(ctx);
    const isKept = await this.core.unitOfWork.write(ctx, (tx) => {
      const expiresAt = new Date(tx.now.getTime() + exportDays * DAY_MS);
      return this.exports.markReady(tx, exportId, { sizeBytes, expiresAt });
    });
    if (!isKept && (await this.exports.find(ctx, exportId))?.status !== 'READY')
      await this.core.storage.delete(key);
  }

  /** Exports of all stores whose time is over are gone, with their files. May run in several processes at once. */
  async sweep(signal?: AbortSignal): Promise<void> {
    const ctx = this.core.contexts.platform('privacy:sweep-exports');
    const everywhere = platformReader(this.core.database, ctx);
    for (let found = BATCH; found === BATCH && !signal?.aborted;) {
      const expired = await this.exports.listExpired(everywhere, this.core.clock.now(), BATCH);
      for (const { tenantId, id } of expired) {
        await this.core.storage.delete(exportKey(tenantId, id));
        await this.core.unitOfWork.write(onBehalfOf(ctx, tenantId), (tx) => this.exports.expire(tx, id));
      }
      found = expired.length;
    }
  }

  private contentOf({ tenant, clock }: TenantContext, { audience }: DataExportEntity) {
    const isForBuyer = audience === 'BUYER';
    return {
      about: { store: tenant.slug, exportedAt: clock.now(), form: 'wasla-personal-data/1' },
      personalData: this.parts.personalData.filter(({ isOfAccount }) => isForBuyer || !isOfAccount),
    };
  }

  private async subjectOf(ctx: TenantContext, wanted: DataExportEntity): Promise<DataSubject> {
    const { audience, subjectId } = wanted;
    const isForBuyer = audience === 'BUYER';
    const known = isForBuyer
      ? await this.subjects.ofUser(ctx, subjectId)
      : await this.subjects.find(ctx, subjectId);
    return known ?? { customerId: null, userId: isForBuyer ? subjectId : null, email: null, phone: null };
  }
}

async function* mapped(
  pieces: AsyncIterable<string>,
  change: (text: string) => string,
): AsyncGenerator<string> {
  for await (const piece of pieces) yield change(piece);
}
