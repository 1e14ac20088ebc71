import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../../platform/graphql/node.type.js';
import { Payload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import type { ExportStatus as Status } from '../../../platform/exports/export-file.entity.js';

const DataExportStatus: { readonly [Name in Status]: Name } = {
  QUEUED: 'QUEUED',
  READY: 'READY',
  FAILED: 'FAILED',
  REMOVED: 'REMOVED',
};
registerEnumType(DataExportStatus, {
  name: 'DataExportStatus',
  description: 'Where an export of personal data stands.',
  valuesConfig: {
    QUEUED: { description: 'The file is being made.' },
    READY: { description: 'The file can be fetched at `downloadUrl`.' },
    FAILED: { description: 'The file could not be made within a day. Ask for another one.' },
    REMOVED: { description: 'The file is gone: its day is over.' },
  },
});

@ObjectType({
  implements: Node,
  description: 'A JSON file with everything that is kept of a customer, which can be fetched for a day.',
})
export class DataExport extends Node {
  @Field(() => DataExportStatus, { description: 'Where it stands.' })
  status!: Status;

  @Field(() => Float, { nullable: true, description: 'Size of the file in bytes; null before it is made.' })
  sizeBytes!: number | null;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the file was made, or the export ended.' })
  finishedAt!: Date | null;

  @Field(() => DateTime, {
    description: 'When the file is removed; while it is made, when that is given up.',
  })
  expiresAt!: Date;
}

@ObjectType({ description: 'Outcome of asking for the data of a customer.' })
export class CustomerDataExportCreatePayload extends Payload {
  @Field(() => DataExport, { nullable: true, description: 'The export.' })
  dataExport!: DataExport | null;
}

@ObjectType({ description: 'Outcome of asking for one’s own data.' })
export class MyDataExportCreatePayload extends Payload {
  @Field(() => DataExport, { nullable: true, description: 'The export.' })
  dataExport!: DataExport | null;
}
