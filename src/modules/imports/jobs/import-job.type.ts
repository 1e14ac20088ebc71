import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.js';
import { Node } from '../../../platform/graphql/node.type.js';
import { Payload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import type { ImportFormat } from '../formats/import-format.js';
import type { ImportStatus } from './import-job.entity.js';

const ProductImportFormat: { readonly [Format in ImportFormat]: Format } = {
  SHOPIFY_CSV: 'SHOPIFY_CSV',
  JSONL: 'JSONL',
  ONLINE_RETAIL: 'ONLINE_RETAIL',
};
registerEnumType(ProductImportFormat, {
  name: 'ProductImportFormat',
  description: 'The form of a file.',
  valuesConfig: {
    SHOPIFY_CSV: { description: "Shopify's product CSV, the older export or the newer template, in UTF-8." },
    JSONL: { description: 'One product as a JSON object on each line, in UTF-8.' },
    ONLINE_RETAIL: {
      description:
        'Invoices of another shop system, a row for each thing sold. Only the command line imports them.',
    },
  },
});

const ImportJobStatus: { readonly [Status in ImportStatus]: Status } = {
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  COMPLETED: 'COMPLETED',
  FAILED: 'FAILED',
  CANCELLED: 'CANCELLED',
};
registerEnumType(ImportJobStatus, {
  name: 'ImportJobStatus',
  description: 'Where an import stands.',
  valuesConfig: {
    QUEUED: { description: 'It waits for its turn: the imports of a store run one after the other.' },
    RUNNING: { description: 'It is being read.' },
    COMPLETED: { description: 'The whole file was read. Rows that were not taken are listed in `errors`.' },
    FAILED: {
      description: 'It could not be read to its end; `failure` says why. What was taken before stays.',
    },
    CANCELLED: { description: 'Someone ended it. What was taken before stays.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'Why something of a row was not taken.' })
export class ImportError {
  @Field(() => Int, {
    description:
      'The row of the table, with the header as row 1, or the line of a file of lines. 1 also for the whole file.',
  })
  row!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The column or field as the file names it; null for the row as a whole.',
  })
  field!: string | null;

  @Field(() => String, { description: 'What kind of problem it is, in upper case. More may be added.' })
  code!: string;

  @Field(() => String, { description: 'What is wrong, for people.' })
  message!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A page of what was not taken.' })
export class ImportErrorConnection extends connectionOf(() => ImportError, 'ImportError', 'errors') {}

@ObjectType({
  implements: Node,
  description: 'The import of one file of products, or of orders of another shop system.',
})
export class ImportJob extends Node {
  @Field(() => ProductImportFormat, { description: 'The form of the file.' })
  format!: ImportFormat;

  @Field(() => String, { description: 'The name of the file.' })
  filename!: string;

  @Field(() => ImportJobStatus, { description: 'Where it stands.' })
  status!: ImportStatus;

  @Field(() => Int, {
    nullable: true,
    description: 'How many rows the file has below its header; null until they were counted.',
  })
  rowsTotal!: number | null;

  @Field(() => Int, { description: 'How many rows are settled, taken or not.' })
  rowsDone!: number;

  @Field(() => Int, { description: 'Of how many rows something was not taken; `errors` says what.' })
  rowsFailed!: number;

  @Field(() => Int, { description: 'How many products are new.' })
  productsCreated!: number;

  @Field(() => Int, { description: 'How many products were changed.' })
  productsUpdated!: number;

  @Field(() => Int, { description: 'How many products were as the file says already.' })
  productsUnchanged!: number;

  @Field(() => Int, { description: 'How many orders were made of invoices.' })
  ordersCreated!: number;

  @Field(() => Int, { description: 'How many refunds were made of invoices.' })
  refundsCreated!: number;

  @Field(() => Int, { description: 'How many invoices an earlier import had brought already.' })
  invoicesUnchanged!: number;

  @Field(() => Int, { description: 'How many errors there are. The first 10,000 are kept.' })
  errorCount!: number;

  @Field(() => String, { nullable: true, description: 'Why it failed as a whole, for people.' })
  failure!: string | null;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was begun.' })
  startedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended.' })
  finishedAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'A page of imports.' })
export class ImportJobConnection extends connectionOf(() => ImportJob, 'ImportJob', 'imports') {}

@InputType({ description: 'A file of products that was uploaded.' })
export class ProductImportCreateInput {
  @Field(() => ProductImportFormat, { description: 'The form of the file.' })
  format!: ImportFormat;

  @Field(() => ID, { description: 'The upload that the file was sent to, made for imports.' })
  uploadId!: string;
}

@ObjectType({ description: 'Outcome of asking for an import.' })
export class ProductImportCreatePayload extends Payload {
  @Field(() => ImportJob, { nullable: true, description: 'The import; null when it was refused.' })
  job!: ImportJob | null;
}

@ObjectType({ description: 'Outcome of cancelling an import.' })
export class ImportCancelPayload extends Payload {
  @Field(() => ImportJob, {
    nullable: true,
    description: 'The import as it is now; null when it was refused.',
  })
  job!: ImportJob | null;
}
