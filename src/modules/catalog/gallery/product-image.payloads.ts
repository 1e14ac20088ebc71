import { Field, ID, ObjectType } from 'type-graphql';
import { Payload } from '../../../platform/graphql/payload.js';
import { Product, ProductImage } from '../product.type.js';

@ObjectType({ description: 'Outcome of a change of a gallery.' })
export class ProductImagesPayload extends Payload {
  @Field(() => Product, {
    nullable: true,
    description: 'The product as it is now; null when the change was refused.',
  })
  product!: Product | null;
}

@ObjectType({ description: 'Outcome of a change of a picture.' })
export class ProductImageUpdatePayload extends Payload {
  @Field(() => ProductImage, {
    nullable: true,
    description: 'The picture as it is now; null when the change was refused.',
  })
  image!: ProductImage | null;

  @Field(() => Product, { nullable: true, description: 'Its product as it is now.' })
  product!: Product | null;
}

@ObjectType({ description: 'Outcome of taking a picture out of a gallery.' })
export class ProductImageDeletePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Id of what was deleted; null when it was refused.' })
  deletedId!: string | null;

  @Field(() => Product, { nullable: true, description: 'Its product as it is now.' })
  product!: Product | null;
}
