import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { encodeId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';
import { settle } from '../../../platform/graphql/payload.js';
import type { DataExportEntity } from './data-export.entity.js';
import {
  CustomerDataExportCreatePayload,
  DataExport,
  MyDataExportCreatePayload,
} from './data-export.type.js';
import type { DataExports } from './data-exports.service.js';

@Resolver(() => DataExport)
export class DataExportsResolver {
  constructor(private readonly dataExports: DataExports) {}

  @Query(() => DataExport, {
    nullable: true,
    description:
      'An export of personal data: one that the staff asked for, or one’s own; null for all others.',
  })
  dataExport(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the export.' }) id: string,
  ): Promise<DataExportEntity | null> {
    return this.dataExports.find(ctx, id);
  }

  @Mutation(() => CustomerDataExportCreatePayload, {
    description:
      'Puts everything that the store keeps of a customer into a file, in the background. Codes: NOT_FOUND.',
  })
  @Cost(200)
  customerDataExportCreate(
    @Ctx() ctx: TenantContext,
    @Arg('customerId', () => ID, { description: 'Id of the customer.' }) customerId: string,
  ): Promise<CustomerDataExportCreatePayload> {
    return settle(async () => ({ dataExport: await this.dataExports.create(ctx, customerId) }));
  }

  @Mutation(() => MyDataExportCreatePayload, {
    description:
      'Puts everything that the store and the account keep of oneself into a file, in the background.',
  })
  @Cost(200)
  myDataExportCreate(@Ctx() ctx: TenantContext): Promise<MyDataExportCreatePayload> {
    return settle(async () => ({ dataExport: await this.dataExports.createOwn(ctx) }));
  }

  @FieldResolver(() => ID, { description: 'Identifies the export.' })
  id(@Root() row: DataExportEntity): string {
    return encodeId('dataExport', row.id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Where the file can be fetched until `expiresAt`, by everyone who has this address: hand it to nobody else. Null before and afterwards.',
  })
  downloadUrl(@Root() row: DataExportEntity, @Ctx() ctx: TenantContext): string | null {
    return this.dataExports.linkOf(ctx, row);
  }
}
