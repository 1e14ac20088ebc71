import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { decodeId, encodeId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import { ConnectionArgs } from '../../../platform/graphql/connection.type.js';
import type { Page } from '../../../platform/graphql/page.js';
import { settle } from '../../../platform/graphql/payload.js';
import type { ImportJobEntity } from './import-job.entity.js';
import {
  ImportCancelPayload,
  ImportErrorConnection,
  ImportJob,
  ImportJobConnection,
  ProductImportCreateInput,
  ProductImportCreatePayload,
} from './import-job.type.js';
import { problemPage } from './import-problem.view.js';
import type { ImportsService } from './imports.service.js';

@Resolver(() => ImportJob)
export class ImportsResolver {
  constructor(private readonly imports: ImportsService) {}

  @Query(() => ImportJob, { nullable: true, description: 'One import by its id.' })
  async importJob(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the import.' }) id: string,
  ): Promise<ImportJobEntity | null> {
    const uuid = decodeId('importJob', id);
    const [job] = uuid === null ? [] : await this.imports.findVisible(ctx, [uuid]);
    return job ?? null;
  }

  @Query(() => ImportJobConnection, { description: 'The imports of the store, the newest first.' })
  importJobs(
    @Ctx() ctx: TenantContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
  ): Promise<Page<ImportJobEntity>> {
    return this.imports.list(ctx, page);
  }

  @Mutation(() => ProductImportCreatePayload, {
    description:
      'Imports an uploaded file of products in the background. Products that an earlier import has made are changed, ' +
      'so it is safe to repeat. Codes: NOT_FOUND, UPLOAD_INCOMPLETE.',
  })
  productImportCreate(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => ProductImportCreateInput, { description: 'The file.' })
    input: ProductImportCreateInput,
  ): Promise<ProductImportCreatePayload> {
    return settle(async () => ({ job: shown(await this.imports.create(ctx, input)) }));
  }

  @Mutation(() => ImportCancelPayload, {
    description: 'Ends an import where it stands. Codes: NOT_FOUND, INVALID_TRANSITION.',
  })
  importCancel(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the import.' }) id: string,
  ): Promise<ImportCancelPayload> {
    return settle(async () => ({ job: shown(await this.imports.cancel(ctx, id)) }));
  }

  @FieldResolver(() => ID, { description: 'Identifies the import.' })
  id(@Root() job: ImportJobEntity): string {
    return encodeId('importJob', job.id);
  }

  @FieldResolver(() => Int, { description: 'How many errors there are. The first 10,000 are kept.' })
  errorCount(@Root() job: ImportJobEntity): number {
    return job.problemCount;
  }

  @FieldResolver(() => ImportErrorConnection, {
    description: 'What of the file was not taken, in the order of the file.',
  })
  async errors(
    @Root() job: ImportJobEntity,
    @Ctx() ctx: TenantContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
  ): Promise<ImportErrorConnection> {
    return problemPage(await this.imports.listProblems(ctx, job.id, page));
  }
}

/** The fields of an import are read from its row. */
function shown(job: ImportJobEntity): ImportJob {
  return job as unknown as ImportJob;
}
