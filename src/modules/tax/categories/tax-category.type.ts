import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.js';
import { Node } from '../../../platform/graphql/node.type.js';
import { Payload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({
  implements: Node,
  description: 'A kind of goods that is taxed alike: standard goods, books, medicine.',
})
export class TaxCategory extends Node {
  @Field(() => String, { description: 'Name for the people who work in the store.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether goods are of it that name no category.' })
  isDefault!: boolean;

  @Field(() => Int, {
    description: 'Grows with each change; send it as `expectedVersion` to change only what you saw.',
  })
  version!: number;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A page of tax categories.' })
export class TaxCategoryConnection extends connectionOf(() => TaxCategory, 'TaxCategory', 'tax categories') {}

@ObjectType({ description: 'Outcome of making a tax category.' })
export class TaxCategoryCreatePayload extends Payload {
  @Field(() => TaxCategory, {
    nullable: true,
    description: 'The new category; null when it was refused.',
  })
  category!: TaxCategory | null;
}

@ObjectType({ description: 'Outcome of changing a tax category.' })
export class TaxCategoryUpdatePayload extends Payload {
  @Field(() => TaxCategory, {
    nullable: true,
    description: 'The category as it is now; null when it was refused.',
  })
  category!: TaxCategory | null;
}

@ObjectType({ description: 'Outcome of deleting a tax category.' })
export class TaxCategoryDeletePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The deleted category; null when it was refused.' })
  deletedId!: string | null;
}
