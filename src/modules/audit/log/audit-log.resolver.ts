import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext, TenantContext } from '../../../platform/context.js';
import { ConnectionArgs } from '../../../platform/graphql/connection.type.js';
import { mapPage } from '../../../platform/graphql/page.js';
import { User, userLoader, type UserAccountEntity } from '../../identity/index.js';
import { AuditEntry, AuditEntryConnection, AuditLogFilter } from './audit-entry.type.js';
import { entryView } from './audit-entry.view.js';
import type { AuditLogService } from './audit-log.service.js';

@Resolver(() => AuditEntry)
export class AuditLogResolver {
  constructor(private readonly log: AuditLogService) {}

  @Query(() => AuditEntryConnection, {
    description: 'What was done in the store and by whom, the newest first.',
  })
  async auditLog(
    @Ctx() ctx: TenantContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Arg('filter', () => AuditLogFilter, { nullable: true, description: 'What entries must be.' })
    filter?: AuditLogFilter | null,
  ): Promise<AuditEntryConnection> {
    return mapPage(await this.log.list(ctx, page, filter), (row) => entryView(ctx, row));
  }

  @Query(() => AuditEntryConnection, {
    description: 'What operators of the platform did, in stores and outside of them, the newest first.',
  })
  async platformAuditLog(
    @Ctx() ctx: RequestContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Arg('filter', () => AuditLogFilter, { nullable: true, description: 'What entries must be.' })
    filter?: AuditLogFilter | null,
  ): Promise<AuditEntryConnection> {
    return mapPage(await this.log.listOfOperators(ctx, page, filter), (row) => entryView(ctx, row));
  }

  @FieldResolver(() => User, {
    nullable: true,
    description:
      'Who did it. Null for visitors and the system, for operators unless an operator asks, and for buyers whom the store does not know any more.',
  })
  actor(@Root() entry: AuditEntry, @Ctx() ctx: RequestContext): Promise<UserAccountEntity | null> | null {
    return entry.actorId === null ? null : ctx.loader(userLoader).load(entry.actorId);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'The operator who acted in the name of the actor. Only operators see it.',
  })
  impersonator(
    @Root() entry: AuditEntry,
    @Ctx() ctx: RequestContext,
  ): Promise<UserAccountEntity | null> | null {
    return entry.impersonatorId === null ? null : ctx.loader(userLoader).load(entry.impersonatorId);
  }
}
