import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { encodeId } from '../../kernel/ids.js';
import type { TenantContext } from '../../platform/context.js';
import { ConnectionArgs } from '../../platform/graphql/connection.type.js';
import { Cost } from '../../platform/graphql/cost/cost.decorators.js';
import { settle } from '../../platform/graphql/payload.js';
import { REQUIRED_KEY } from '../../platform/idempotency/key-argument.js';
import type { ReportExportEntity } from './report-export.entity.js';
import { ReportExportCreateInput } from './report-export.inputs.js';
import {
  ReportExport,
  ReportExportCancelPayload,
  ReportExportConnection,
  ReportExportCreatePayload,
} from './report-export.type.js';
import type { ReportExports } from './report-exports.service.js';

@Resolver(() => ReportExport)
export class ReportExportsResolver {
  constructor(private readonly files: ReportExports) {}

  @Query(() => ReportExport, {
    nullable: true,
    description: 'An export of a report: one’s own, for owners any of the store; null for all others.',
  })
  reportExport(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the export.' }) id: string,
  ): Promise<ReportExportEntity | null> {
    return this.files.find(ctx, id);
  }

  @Query(() => ReportExportConnection, {
    description: 'Exports of reports, the newest first: one’s own, for owners all of the store.',
  })
  reportExports(
    @Ctx() ctx: TenantContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
  ): Promise<object> {
    return this.files.list(ctx, page);
  }

  @Mutation(() => ReportExportCreatePayload, {
    description:
      'Puts a report into a file, in the background. Five may wait at once. Codes: INVALID, REQUIRED, OUT_OF_RANGE, TOO_MANY, IDEMPOTENCY_CONFLICT.',
  })
  @Cost(200)
  reportExportCreate(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => ReportExportCreateInput, { description: 'Which report, and what of it.' })
    input: ReportExportCreateInput,
    @Arg('idempotencyKey', () => String, { description: REQUIRED_KEY }) idempotencyKey: string,
  ): Promise<ReportExportCreatePayload> {
    return settle(async () => ({
      reportExport: await this.files.create(ctx, input, idempotencyKey),
    }));
  }

  @Mutation(() => ReportExportCancelPayload, {
    description:
      'Gives up an export: its file is not made, or cannot be fetched any more. Codes: NOT_FOUND, INVALID_TRANSITION.',
  })
  reportExportCancel(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the export.' }) id: string,
  ): Promise<ReportExportCancelPayload> {
    return settle(async () => ({ reportExport: await this.files.cancel(ctx, id) }));
  }

  @FieldResolver(() => ID, { description: 'Identifies the export.' })
  id(@Root() row: ReportExportEntity): string {
    return encodeId('reportExport', row.id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Where the file can be fetched until `expiresAt`, by everyone who has this address: hand it to nobody else. Null before and afterwards.',
  })
  downloadUrl(@Root() row: ReportExportEntity, @Ctx() ctx: TenantContext): string | null {
    return this.files.linkOf(ctx, row);
  }
}
