import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { encodeId } from '../../../kernel/ids.js';
import type { RequestContext, TenantContext } from '../../../platform/context.js';
import { ConnectionArgs } from '../../../platform/graphql/connection.type.js';
import { ListSize } from '../../../platform/graphql/cost/cost.decorators.js';
import { settle } from '../../../platform/graphql/payload.js';
import { isOperator } from '../../../platform/viewer.js';
import type { AnnouncementEntity } from './announcement.entity.js';
import {
  Announcement,
  AnnouncementConnection,
  AnnouncementCreatePayload,
  AnnouncementDismissPayload,
  AnnouncementInput,
  AnnouncementRemovePayload,
  AnnouncementUpdatePayload,
} from './announcement.type.js';
import type { AnnouncementsService } from './announcements.service.js';

const WHICH = { description: 'The announcement.' };

@Resolver(() => Announcement)
export class AnnouncementsResolver {
  constructor(private readonly service: AnnouncementsService) {}

  @Query(() => [Announcement], {
    description:
      'What the platform tells the store now, without what you have put away; what matters most first, at most 50.',
  })
  @ListSize(3)
  announcements(@Ctx() ctx: TenantContext): Promise<AnnouncementEntity[]> {
    return this.service.shown(ctx);
  }

  @Query(() => AnnouncementConnection, {
    description: 'All announcements, also those that are over, the newest first; for operators.',
  })
  async platformAnnouncements(
    @Ctx() ctx: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Promise<AnnouncementConnection> {
    return await this.service.list(ctx, args);
  }

  @FieldResolver(() => ID, { description: 'Identifies the announcement.' })
  id(@Root() announcement: AnnouncementEntity): string {
    return encodeId('announcement', announcement.id);
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The plan whose stores it is for; null for all plans, and for everyone but operators.',
  })
  planCode(@Root() announcement: AnnouncementEntity, @Ctx() ctx: RequestContext): string | null {
    return isOperator(ctx) ? announcement.planCode : null;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The one store it is for; null for all stores, and for everyone but operators.',
  })
  storeId(@Root() announcement: AnnouncementEntity, @Ctx() ctx: RequestContext): string | null {
    const { storeId } = announcement;
    return storeId !== null && isOperator(ctx) ? encodeId('store', storeId) : null;
  }

  @Mutation(() => AnnouncementDismissPayload, {
    description: 'Puts an announcement away: you do not see it again, in any store. Codes: NOT_FOUND.',
  })
  announcementDismiss(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, WHICH) id: string,
  ): Promise<AnnouncementDismissPayload> {
    return settle(async () => ({ dismissedId: await this.service.dismiss(ctx, id) }));
  }

  @Mutation(() => AnnouncementCreatePayload, {
    description:
      'Tells merchants something for a while. Codes: REQUIRED, TOO_LONG, INVALID, OUT_OF_RANGE, NOT_FOUND.',
  })
  announcementCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AnnouncementInput, { description: 'What to tell whom.' }) input: AnnouncementInput,
  ): Promise<AnnouncementCreatePayload> {
    return settle(async () => ({ announcement: await this.service.create(ctx, input) }));
  }

  @Mutation(() => AnnouncementUpdatePayload, {
    description:
      'Changes an announcement. Codes: REQUIRED, TOO_LONG, INVALID, OUT_OF_RANGE, NOT_FOUND, VERSION_CONFLICT.',
  })
  announcementUpdate(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('input', () => AnnouncementInput, { description: 'What it shall be.' }) input: AnnouncementInput,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Change it only when it has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<AnnouncementUpdatePayload> {
    const change = { input, expectedVersion: expectedVersion ?? null };
    return settle(async () => ({ announcement: await this.service.update(ctx, id, change) }));
  }

  @Mutation(() => AnnouncementRemovePayload, {
    description: 'Takes an announcement back: nobody sees it any more. Codes: NOT_FOUND.',
  })
  announcementRemove(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, WHICH) id: string,
  ): Promise<AnnouncementRemovePayload> {
    return settle(async () => ({ removedId: await this.service.remove(ctx, id) }));
  }
}
