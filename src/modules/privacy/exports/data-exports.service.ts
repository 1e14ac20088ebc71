import { notFound } from '../../../kernel/errors.js';
import { decodeId, newId } from '../../../kernel/ids.js';
import { recordDeeds } from '../../../platform/audit/trail.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { addJob } from '../../../platform/jobs/jobs.js';
import type { ExportFiles } from '../../../platform/exports/export-files.js';
import { parseInput, publicId } from '../../../platform/validation.js';
import { isStaff, viewerId } from '../../../platform/viewer.js';
import type { SubjectsRepository } from '../../customers/index.js';
import type { DataExportEntity } from './data-export.entity.js';
import type { DataExportsRepository, NewExport } from './data-exports.repository.js';

const DAY_MS = 86_400_000;
export const WRITE_EXPORT = 'privacy:write-export';

/** Asking for the data of buyers, and finding what was made of it. */
export class DataExports {
  constructor(
    private readonly core: Core,
    private readonly exports: DataExportsRepository,
    private readonly subjects: SubjectsRepository,
    private readonly files: ExportFiles<DataExportEntity>,
  ) {}

  /**
   * An export of a customer for the staff, which begins in the background. While one of the same customer waits, asking
   * again answers that one. @throws Refusal NOT_FOUND
   */
  create(ctx: TenantContext, customerId: string): Promise<DataExportEntity> {
    const id = parseInput(publicId('customer'), customerId, ['customerId']);
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const subject = await this.subjects.find(tx, id);
      if (!subject || subject.erasedAt) throw notFound(['customerId']);
      return this.queue(tx, { audience: 'MERCHANT', subjectId: id, requestedBy: viewerId(ctx) });
    });
  }

  /** The same of oneself, with what belongs to the account. */
  createOwn(ctx: TenantContext): Promise<DataExportEntity> {
    const userId = viewerId(ctx);
    return this.core.unitOfWork.write(ctx, (tx) =>
      this.queue(tx, { audience: 'BUYER', subjectId: userId, requestedBy: userId }),
    );
  }

  /** The export, or null when there is none that the viewer may see. */
  async find(ctx: TenantContext, publicExportId: string): Promise<DataExportEntity | null> {
    const id = decodeId('dataExport', publicExportId);
    const [found] = id === null ? [] : await this.findVisible(ctx, [id]);
    return found ?? null;
  }

  /** The staff sees what was made for the store, a buyer what was made for them; null for everything else. */
  async findVisible(ctx: TenantContext, ids: readonly string[]): Promise<(DataExportEntity | null)[]> {
    if (ctx.viewer.kind !== 'user') return ids.map(() => null);
    const { userId } = ctx.viewer;
    const found = (await this.exports.findMany(ctx, ids)).filter(({ audience, subjectId }) =>
      audience === 'BUYER' ? subjectId === userId : isStaff(ctx),
    );
    return ids.map((id) => found.find((row) => row.id === id) ?? null);
  }

  /** Where the file can be fetched, without an account; null when there is none or no longer. */
  linkOf(ctx: TenantContext, row: DataExportEntity): string | null {
    return this.files.linkOf(ctx, row);
  }

  private async queue(tx: TenantTx, wish: Omit<NewExport, 'id' | 'expiresAt'>): Promise<DataExportEntity> {
    const row = await this.queued(tx, wish);
    const kind = wish.audience === 'MERCHANT' ? 'customer' : 'user';
    const subject = { kind, id: wish.subjectId };
    recordDeeds(tx, [{ action: `${kind}.data_requested`, subject, details: { dataExportId: row.id } }]);
    return row;
  }

  private async queued(tx: TenantTx, wish: Omit<NewExport, 'id' | 'expiresAt'>): Promise<DataExportEntity> {
    const id = newId();
    const row = await this.exports.insertFree(tx, {
      ...wish,
      id,
      expiresAt: new Date(tx.now.getTime() + DAY_MS),
    });
    if (!row) return (await this.exports.findQueued(tx, wish)) ?? this.queued(tx, wish);
    await addJob(tx, WRITE_EXPORT, { tenantId: tx.tenantId, exportId: id }, { key: `${WRITE_EXPORT}:${id}` });
    return row;
  }
}
