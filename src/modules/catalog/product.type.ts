import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Cost, ListSize } from '../../platform/graphql/cost/cost.decorators.js';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { MoneyType } from '../../platform/graphql/money.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'The value a variant has for one option of its product.' })
@Cost(0)
export class SelectedOption {
  @Field(() => String, { description: 'Name of the option, for example "Size".' })
  name!: string;

  @Field(() => String, { description: 'The value, for example "M".' })
  value!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A dimension in which the variants of a product differ.' })
@Cost(0)
export class ProductOption {
  @Field(() => String, { description: 'Name of the option, for example "Size".' })
  name!: string;

  @Field(() => [String], { description: 'Its values in the order of display.' })
  values!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'Lowest and highest price among the variants.' })
@Cost(0)
export class PriceRange {
  @Field(() => MoneyType, { description: 'The lowest price.' })
  min!: MoneyType;

  @Field(() => MoneyType, { description: 'The highest price.' })
  max!: MoneyType;
}

@ObjectType({ simpleResolvers: true, description: 'Texts for search engines.' })
@Cost(0)
export class Seo {
  @Field(() => String, {
    nullable: true,
    description: 'Title of the page; the name serves when it is absent.',
  })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'Summary of the page.' })
  description!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A picture in the gallery of a product.',
})
export class ProductImage extends Node {
  @Field(() => String, { description: 'Address of the large size, at most 1600 pixels.' })
  url!: string;

  @Field(() => String, { description: 'Address of the medium size, at most 800 pixels.' })
  mediumUrl!: string;

  @Field(() => String, { description: 'Address of the thumbnail, at most 200 pixels.' })
  thumbnailUrl!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the picture shows, for those who cannot see it.',
  })
  altText!: string | null;

  @Field(() => Int, { description: 'Width of the large size in pixels.' })
  width!: number;

  @Field(() => Int, { description: 'Height of the large size in pixels.' })
  height!: number;

  @Field(() => Boolean, { description: 'Whether lists show this picture.' })
  isPrimary!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'What is sold: one size and colour of a product.',
})
export class Variant extends Node {
  @Field(() => String, { description: 'Stock keeping unit, unique in the store.' })
  sku!: string;

  @Field(() => String, { description: 'Name for people, for example "M / Blue".' })
  name!: string;

  @Field(() => MoneyType, { description: 'The price.' })
  price!: MoneyType;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'The price before a reduction, always above `price`.',
  })
  compareAtPrice!: MoneyType | null;

  @Field(() => Int, { nullable: true, description: 'Weight in grams.' })
  weightGrams!: number | null;

  @Field(() => String, { nullable: true, description: 'Bar code (GTIN, EAN, UPC).' })
  barcode!: string | null;

  @Field(() => [SelectedOption], { description: 'Its value for each option of the product, at most 3.' })
  @ListSize(2)
  selectedOptions!: SelectedOption[];

  @Field(() => Int, { description: 'Grows with each change.' })
  version!: number;
}

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'Something the store sells, in one or more variants.',
})
export class Product extends Node {
  @Field(() => String, { description: 'Name in the language of the request.' })
  name!: string;

  @Field(() => String, { description: 'Name in addresses, unique in the store.' })
  slug!: string;

  @Field(() => String, { nullable: true, description: 'Who makes it.' })
  brand!: string | null;

  @Field(() => [String], { description: 'Free labels, at most 50.' })
  tags!: string[];

  @Field(() => Boolean, { description: 'Whether visitors see it.' })
  isPublished!: boolean;

  @Field(() => [ProductOption], { description: 'In what its variants differ, at most 3.' })
  @ListSize(2)
  options!: ProductOption[];

  @Field(() => [Variant], { description: 'What can be bought, at most 250.' })
  @ListSize(4)
  variants!: Variant[];

  @Field(() => PriceRange, { description: 'Lowest and highest price.' })
  priceRange!: PriceRange;

  @Field(() => ProductImage, { nullable: true, description: 'The picture that lists show.' })
  primaryImage!: ProductImage | null;

  @Field(() => Int, {
    description: 'Grows with each change; send it as `expectedVersion` to change only what you saw.',
  })
  version!: number;

  @Field(() => DateTime, { description: 'When it was created.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A page of products.' })
export class ProductConnection extends connectionOf(() => Product, 'Product', 'products') {
  @Field(() => Int, { description: 'How many products match, exact up to 10,000.' })
  @Cost(200)
  totalCount!: number;

  @Field(() => Boolean, { description: 'Whether more than 10,000 match; `totalCount` is 10,000 then.' })
  totalCountIsCapped!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A value that some of the found products have.' })
@Cost(0)
export class FacetValue {
  @Field(() => ID, { description: 'What to filter by: a slug, a tag, a brand or an option value.' })
  value!: string;

  @Field(() => String, { description: 'The value for people.' })
  label!: string;

  @Field(() => Int, { description: 'How many of the found products have it.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A property by which the found products can be narrowed.' })
@Cost(0)
export class Facet {
  @Field(() => String, { description: '`category`, `tag`, `brand`, or `option:` and the name of an option.' })
  key!: string;

  @Field(() => String, { description: 'The property for people.' })
  label!: string;

  @Field(() => [FacetValue], { description: 'Its values, the most frequent first, at most 100.' })
  @ListSize(20)
  values!: FacetValue[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A page of found products, with what the search can be narrowed by.',
})
export class ProductSearchConnection extends connectionOf(() => Product, 'ProductSearch', 'found products') {
  @Field(() => Int, { description: 'How many products were found, exact up to 10,000.' })
  @Cost(60)
  totalCount!: number;

  @Field(() => Boolean, { description: 'Whether more than 10,000 were found; `totalCount` is 10,000 then.' })
  totalCountIsCapped!: boolean;

  @Field(() => [Facet], { description: 'What the found products can be narrowed by.' })
  @Cost(150)
  @ListSize(6)
  facets!: Facet[];

  @Field(() => Boolean, {
    description:
      'Whether more than 2,000 were found; `facets` and the order by relevance are of 2,000 of them then.',
  })
  isSampled!: boolean;
}
