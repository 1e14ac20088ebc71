import { Field, ID, ObjectType } from 'type-graphql';
import { Payload } from '../../platform/graphql/payload.js';
import { Product, Variant } from './product.type.js';

@ObjectType({ description: 'Outcome of creating a product.' })
export class ProductCreatePayload extends Payload {
  @Field(() => Product, { nullable: true, description: 'The new product; null when it was refused.' })
  product!: Product | null;
}

@ObjectType({ description: 'Outcome of a change of a product.' })
export class ProductUpdatePayload extends Payload {
  @Field(() => Product, {
    nullable: true,
    description: 'The product as it is now; null when the change was refused.',
  })
  product!: Product | null;
}

@ObjectType({ description: 'Outcome of deleting a product.' })
export class ProductDeletePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Id of what was deleted; null when it was refused.' })
  deletedId!: string | null;
}

@ObjectType({ description: 'Outcome of a change of a variant.' })
export class VariantUpdatePayload extends Payload {
  @Field(() => Variant, {
    nullable: true,
    description: 'The variant as it is now; null when the change was refused.',
  })
  variant!: Variant | null;
}

@ObjectType({ description: 'Outcome of deleting a variant.' })
export class VariantDeletePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Id of what was deleted; null when it was refused.' })
  deletedId!: string | null;

  @Field(() => Product, { nullable: true, description: 'Its product as it is now.' })
  product!: Product | null;
}
