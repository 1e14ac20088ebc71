import type { TenantContext } from '../../../platform/context.js';
import type { ExportFiles } from '../../../platform/exports/export-files.js';
import type { DataSubject, PersonalData } from '../../../platform/personal-data/personal-data.js';
import type { SubjectsRepository } from '../../customers/index.js';
import type { Retention } from '../retention/retention.service.js';
import type { DataExportEntity } from './data-export.entity.js';
import type { DataExportsRepository } from './data-exports.repository.js';
import { exportText } from './export.text.js';

/** Makes the files of exports. */
export class ExportWriter {
  constructor(
    private readonly exports: DataExportsRepository,
    private readonly files: ExportFiles<DataExportEntity>,
    private readonly subjects: SubjectsRepository,
    private readonly parts: {
      readonly personalData: readonly PersonalData[];
      readonly retention: Pick<Retention, 'get'>;
    },
  ) {}

  /** The file is made and can be fetched for as many days as the store wants, usually one. Does nothing when that was done before, or the export has ended. */
  async write(ctx: TenantContext, exportId: string): Promise<void> {
    const wanted = await this.exports.find(ctx, exportId);
    // It was erased while a process that died made the file.
    if (!wanted) await this.files.removeFiles(ctx.tenantId, [exportId]);
    if (wanted?.status !== 'QUEUED') return;
    const subject = await this.subjectOf(ctx, wanted);
    const { exportDays: days } = await this.parts.retention.get(ctx);
    const pieces = exportText(ctx, subject, this.contentOf(ctx, wanted));
    await this.files.write(ctx, wanted, { pieces, days });
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
