import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'A picture for a product.' })
export class ProductImageInput {
  @Field(() => ID, { description: 'The upload to which the file was sent.' })
  uploadId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the picture shows, for those who cannot see it; up to 500 characters.',
  })
  altText?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether lists show this picture. The first one of a product is primary anyway.',
  })
  isPrimary?: boolean | null;
}

@InputType({ description: 'A change of a picture. What is absent stays as it is.' })
export class ProductImageUpdateInput {
  @Field(() => String, {
    nullable: true,
    description: 'What the picture shows; null removes the text.',
  })
  altText?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True makes it the primary picture in place of the other one.',
  })
  isPrimary?: boolean | null;
}
