import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { Payload } from '../../platform/graphql/payload.js';
import { LanguageCodeScalar } from '../../platform/graphql/scalars.js';

@ObjectType({ simpleResolvers: true, implements: Node, description: 'A place in the order of the catalog.' })
export class Category extends Node {
  @Field(() => String, { description: 'Name in the language of the request.' })
  name!: string;

  @Field(() => String, { description: 'Name in addresses, unique in the store.' })
  slug!: string;

  @Field(() => String, { nullable: true, description: 'What the category is about.' })
  description!: string | null;

  @Field(() => Int, { description: 'Order among its siblings, smallest first.' })
  position!: number;

  @Field(() => Int, {
    description: 'Grows with each change; send it as `expectedVersion` to change only what you saw.',
  })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of categories.' })
export class CategoryConnection extends connectionOf(() => Category, 'Category', 'categories') {}

@InputType({ description: 'A new category.' })
export class CategoryCreateInput {
  @Field(() => String, { description: "Name in the store's default language, up to 120 characters." })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in addresses; made of the name when absent.' })
  slug?: string | null;

  @Field(() => ID, { nullable: true, description: 'The category it belongs to; none for the top level.' })
  parentId?: string | null;

  @Field(() => String, { nullable: true, description: 'What the category is about.' })
  description?: string | null;

  @Field(() => Int, { nullable: true, description: 'Order among its siblings; 0 when absent.' })
  position?: number | null;
}

@InputType({ description: 'A change of a category. What is absent stays as it is.' })
export class CategoryUpdateInput {
  @Field(() => String, { nullable: true, description: "Name in the store's default language." })
  name?: string;

  @Field(() => String, { nullable: true, description: 'Name in addresses.' })
  slug?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The category it belongs to; null moves it to the top level.',
  })
  parentId?: string | null;

  @Field(() => String, { nullable: true, description: 'What the category is about; null clears it.' })
  description?: string | null;

  @Field(() => Int, { nullable: true, description: 'Order among its siblings.' })
  position?: number;
}

@InputType({ description: 'Texts of a category in one of the further languages of the store.' })
export class CategoryTranslationInput {
  @Field(() => LanguageCodeScalar, { description: 'A language of the store other than its default.' })
  language!: string;

  @Field(() => String, { description: 'Name in this language.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Description in this language.' })
  description?: string | null;
}

@InputType({ description: 'What categories must be.' })
export class CategoryFilter {
  @Field(() => ID, { nullable: true, description: 'Directly below this category; null for the top level.' })
  parentId?: string | null;
}

@ObjectType({ description: 'Outcome of a change of a category.' })
export class CategoryPayload extends Payload {
  @Field(() => Category, {
    nullable: true,
    description: 'The category as it is now; null when it was refused.',
  })
  category!: Category | null;
}

@ObjectType({ description: 'Outcome of a deletion.' })
export class CategoryDeletePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Id of what was deleted; null when it was refused.' })
  deletedId!: string | null;
}
