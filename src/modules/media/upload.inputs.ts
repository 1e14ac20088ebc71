import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import type { UploadPurpose } from './media-upload.entity.js';

const MediaUploadPurpose: { [Purpose in UploadPurpose]: Purpose } = { IMAGE: 'IMAGE', IMPORT: 'IMPORT' };
registerEnumType(MediaUploadPurpose, {
  name: 'MediaUploadPurpose',
  description: 'What a file is sent for.',
  valuesConfig: {
    IMAGE: { description: 'A picture: JPEG, PNG, WebP or AVIF of at most 5 MiB.' },
    IMPORT: { description: 'A file to import, CSV or JSON lines of at most 100 MiB.' },
  },
});

@InputType({ description: 'A file that will be sent.' })
export class MediaUploadCreateInput {
  @Field(() => String, { description: 'Its name, for people.' })
  filename!: string;

  @Field(() => String, { description: 'Its media type, for example "image/png". The content must be of it.' })
  contentType!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Its size in bytes. When given, exactly so many must come.',
  })
  sizeBytes?: number | null;

  @Field(() => MediaUploadPurpose, { nullable: true, description: 'IMAGE when absent.' })
  purpose?: UploadPurpose | null;
}
