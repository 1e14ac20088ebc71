import { refuse } from '../../../kernel/errors.js';
import { decodeIdOrNone, newId, type TenantId } from '../../../kernel/ids.js';
import { recordDeeds } from '../../../platform/audit/trail.js';
import type { RequestContext, TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import type { PlatformTx } from '../../../platform/db/scope.js';
import { assertVersion } from '../../../platform/db/tenant-repository.js';
import { readPage, type KeysetOrder, type Page, type PageArguments } from '../../../platform/graphql/page.js';
import { parseInput } from '../../../platform/validation.js';
import { viewerId } from '../../../platform/viewer.js';
import type { AnnouncementEntity } from './announcement.entity.js';
import { announcementRules } from './announcement.rules.js';
import type { AnnouncementInput } from './announcement.type.js';
import type { AnnouncementsRepository } from './announcements.repository.js';

const NEWEST_FIRST: KeysetOrder<AnnouncementEntity> = {
  name: 'announcements:CREATED_AT:DESC',
  direction: 'DESC',
  columns: [
    { sql: 'a.created_at', type: 'timestamptz', valueOf: (row) => row.createdAt.toISOString() },
    { sql: 'a.id', type: 'uuid', valueOf: (row) => row.id },
  ],
};

/** What operators tell merchants, and what merchants see of it. */
export class AnnouncementsService {
  constructor(
    private readonly core: Core,
    private readonly repository: AnnouncementsRepository,
  ) {}

  /** What concerns the request's store now and the viewer has not put away, what matters most first; at most 50. */
  shown(ctx: TenantContext): Promise<AnnouncementEntity[]> {
    return this.repository.shownTo(ctx, viewerId(ctx), ctx.clock.now());
  }

  /** The viewer does not see it again, in any store. @throws Refusal NOT_FOUND when it does not concern the store now */
  async dismiss(ctx: TenantContext, publicId: string): Promise<string> {
    const id = decodeIdOrNone('announcement', publicId);
    await this.core.unitOfWork.write(ctx, async (tx) => {
      if (!(await this.repository.concerns(tx, id, tx.now))) throw missing();
      await this.repository.dismiss(tx, { userId: viewerId(ctx), id, now: tx.now });
    });
    return publicId;
  }

  /** A page of all announcements, also those that are over, the newest first. */
  list(ctx: RequestContext, args: PageArguments): Promise<Page<AnnouncementEntity>> {
    return readPage(ctx, {
      arguments: args,
      order: NEWEST_FIRST,
      parameterOffset: 0,
      fetch: (page) => this.repository.listPage(platformReader(this.core.database, ctx), page),
    });
  }

  /**
   * Merchants are told.
   * @throws Refusal REQUIRED, TOO_LONG; INVALID for two audiences; OUT_OF_RANGE for an end before the beginning; NOT_FOUND
   */
  create(ctx: RequestContext, input: AnnouncementInput): Promise<AnnouncementEntity> {
    const given = parseInput(announcementRules, input);
    return this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      const fields = await this.fieldsOf(tx, { ...given, startsAt: given.startsAt ?? tx.now });
      const announcement = await this.repository.insert(tx, { id: newId(), ...fields });
      await this.tell(tx, 'announcement.created.v1', announcement);
      return announcement;
    });
  }

  /** The announcement is as given; who has put it away does not see it again. @throws as {@link create}, VersionConflict */
  update(
    ctx: RequestContext,
    publicId: string,
    change: { input: AnnouncementInput; expectedVersion: number | null },
  ): Promise<AnnouncementEntity> {
    const given = parseInput(announcementRules, change.input);
    return this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      const current = await this.repository.lock(tx, decodeIdOrNone('announcement', publicId));
      if (!current) throw missing();
      assertVersion(current, change.expectedVersion);
      const fields = await this.fieldsOf(tx, { ...given, startsAt: given.startsAt ?? current.startsAt });
      const announcement = await this.repository.update(tx, current.id, fields);
      await this.tell(tx, 'announcement.updated.v1', announcement, current.storeId);
      return announcement;
    });
  }

  /** Nobody sees it any more. @throws Refusal NOT_FOUND */
  async remove(ctx: RequestContext, publicId: string): Promise<string> {
    const id = decodeIdOrNone('announcement', publicId);
    await this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      const removed = await this.repository.remove(tx, id);
      if (!removed) throw missing();
      await this.tell(tx, 'announcement.removed.v1', removed);
    });
    return publicId;
  }

  private async fieldsOf(
    tx: PlatformTx,
    given: Omit<AnnouncementFields, 'planCode' | 'storeId'> & {
      planCode?: string | null | undefined;
      storeId?: string | null | undefined;
    },
  ): Promise<AnnouncementFields> {
    const fields = { ...given, planCode: given.planCode ?? null, storeId: given.storeId ?? null };
    if (fields.startsAt >= fields.endsAt)
      throw refuse('OUT_OF_RANGE', 'It must end after it begins.', ['input', 'endsAt']);
    const exists = await this.repository.audienceExists(tx, fields);
    if (!exists.plan) throw refuse('NOT_FOUND', 'There is no plan with this code.', ['input', 'planCode']);
    if (!exists.store) throw refuse('NOT_FOUND', 'There is no store with this id.', ['input', 'storeId']);
    return fields;
  }

  /** What one store is told stands in that store's log, and what it was told until now. */
  private tell(
    tx: PlatformTx,
    type: string,
    announcement: AnnouncementEntity,
    formerStoreId: string | null = null,
  ): Promise<void> {
    const { id, title, severity, planCode, storeId } = announcement;
    const subject = { kind: 'announcement', id };
    const payload = { title, severity, planCode, storeId };
    const stores = [...new Set([storeId, formerStoreId])].filter((store) => store !== null) as TenantId[];
    const action = type.replace(/\.v\d+$/, '');
    recordDeeds(tx, stores.map((store) => ({ action, subject, details: payload, storeId: store }))); // prettier-ignore
    return this.core.outbox.add(tx, { type, subject, payload, isRoutine: stores.length > 0 });
  }
}

type AnnouncementFields = Pick<
  AnnouncementEntity,
  'title' | 'body' | 'severity' | 'planCode' | 'storeId' | 'startsAt' | 'endsAt'
>;

function missing() {
  return refuse('NOT_FOUND', 'There is no announcement with this id.', ['id']);
}
