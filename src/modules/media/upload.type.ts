import { Field, ID, ObjectType } from 'type-graphql';
import { Cost, ListSize } from '../../platform/graphql/cost/cost.decorators.js';
import { Payload } from '../../platform/graphql/payload.js';
import { DateTime } from '../../platform/graphql/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'A header of an HTTP request.' })
@Cost(0)
export class HttpHeader {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Its value.' })
  value!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Where and how to send one file.' })
export class MediaUpload {
  @Field(() => ID, { description: 'Names the file in later operations.' })
  id!: string;

  @Field(() => String, {
    description:
      'Send the bytes of the file here. Whoever has this address may send it: keep it to yourself.',
  })
  url!: string;

  @Field(() => String, { description: 'The HTTP method to send it with.' })
  method!: string;

  @Field(() => [HttpHeader], { description: 'Headers to send with it.' })
  @ListSize(3)
  headers!: HttpHeader[];

  @Field(() => DateTime, { description: 'Until when it can be sent.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'Outcome of asking for a place for a file.' })
export class MediaUploadCreatePayload extends Payload {
  @Field(() => MediaUpload, {
    nullable: true,
    description: 'Where to send the file; null when it was refused.',
  })
  upload!: MediaUpload | null;
}
