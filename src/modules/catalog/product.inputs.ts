import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { Decimal, LanguageCodeScalar } from '../../platform/graphql/scalars.js';
import { SortDirection } from '../../platform/graphql/sort-direction.js';

export { SortDirection };

@InputType({ description: 'A dimension in which the variants differ.' })
export class ProductOptionInput {
  @Field(() => String, { description: 'Name of the option, for example "Size".' })
  name!: string;

  @Field(() => [String], { description: 'Its values in the order of display.' })
  values!: string[];
}

@InputType({ description: 'The value a variant has for one option.' })
export class SelectedOptionInput {
  @Field(() => String, { description: 'Name of the option.' })
  name!: string;

  @Field(() => String, { description: 'One of its values.' })
  value!: string;
}

@InputType({ description: 'A new variant.' })
export class VariantInput {
  @Field(() => String, {
    nullable: true,
    description: 'Stock keeping unit, unique in the store; one is made when absent.',
  })
  sku?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name for people; made of the option values when absent.',
  })
  name?: string | null;

  @Field(() => Decimal, { description: 'Price in the store\'s currency, for example "12.50".' })
  price!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: 'The price before a reduction; must be above `price`.',
  })
  compareAtPrice?: string | null;

  @Field(() => Int, { nullable: true, description: 'Weight in grams, up to 1,000,000.' })
  weightGrams?: number | null;

  @Field(() => String, { nullable: true, description: 'Bar code (GTIN, EAN, UPC).' })
  barcode?: string | null;

  @Field(() => [SelectedOptionInput], {
    nullable: true,
    description: 'One value for each option of the product.',
  })
  selectedOptions?: SelectedOptionInput[] | null;

  @Field(() => Int, { nullable: true, description: 'Stock at the default location; 0 when absent.' })
  initialQuantity?: number | null;
}

@InputType({ description: 'Texts for search engines.' })
export class SeoInput {
  @Field(() => String, { nullable: true, description: 'Title of the page.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Summary of the page.' })
  description?: string | null;
}

@InputType({ description: 'A new product with its variants.' })
export class ProductCreateInput {
  @Field(() => String, { description: "Name in the store's default language, up to 255 characters." })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in addresses; made of the name when absent.' })
  slug?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Description as simple HTML, up to 65,536 characters.',
  })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'Who makes it.' })
  brand?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Categories of the store, the main one first, at most 20.',
  })
  categoryIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Free labels, at most 50.' })
  tags?: string[] | null;

  @Field(() => [ProductOptionInput], {
    nullable: true,
    description: 'In what the variants differ, at most 3.',
  })
  options?: ProductOptionInput[] | null;

  @Field(() => [VariantInput], { description: 'What can be bought, 1 to 250.' })
  variants!: VariantInput[];

  @Field(() => Boolean, { nullable: true, description: 'Whether visitors see it; yes when absent.' })
  isPublished?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: "How it is taxed; as the store's default tax category when absent.",
  })
  taxCategoryId?: string | null;

  @Field(() => SeoInput, { nullable: true, description: 'Texts for search engines.' })
  seo?: SeoInput | null;
}

@InputType({
  description: 'A change of a product. What is absent stays as it is; null clears where that is possible.',
})
export class ProductUpdateInput {
  @Field(() => String, { nullable: true, description: "Name in the store's default language." })
  name?: string;

  @Field(() => String, { nullable: true, description: 'Name in addresses.' })
  slug?: string;

  @Field(() => String, { nullable: true, description: 'Description as simple HTML; null empties it.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'Who makes it; null clears it.' })
  brand?: string | null;

  @Field(() => [ID], { nullable: true, description: 'All categories, the main one first.' })
  categoryIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'All labels.' })
  tags?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether visitors see it.' })
  isPublished?: boolean;

  @Field(() => ID, {
    nullable: true,
    description: "How it is taxed; null: as the store's default tax category.",
  })
  taxCategoryId?: string | null;

  @Field(() => SeoInput, { nullable: true, description: 'Texts for search engines; null clears both.' })
  seo?: SeoInput | null;
}

@InputType({ description: 'A change of a variant. What is absent stays as it is.' })
export class VariantUpdateInput {
  @Field(() => String, { nullable: true, description: 'Stock keeping unit.' })
  sku?: string;

  @Field(() => String, { nullable: true, description: 'Name for people.' })
  name?: string;

  @Field(() => Decimal, { nullable: true, description: "Price in the store's currency." })
  price?: string;

  @Field(() => Decimal, { nullable: true, description: 'The price before a reduction; null removes it.' })
  compareAtPrice?: string | null;

  @Field(() => Int, { nullable: true, description: 'Weight in grams; null clears it.' })
  weightGrams?: number | null;

  @Field(() => String, { nullable: true, description: 'Bar code; null clears it.' })
  barcode?: string | null;
}

@InputType({ description: 'Texts of a product in one of the further languages of the store.' })
export class ProductTranslationInput {
  @Field(() => LanguageCodeScalar, { description: 'A language of the store other than its default.' })
  language!: string;

  @Field(() => String, { description: 'Name in this language.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Description in this language.' })
  description?: string | null;

  @Field(() => SeoInput, { nullable: true, description: 'Texts for search engines in this language.' })
  seo?: SeoInput | null;
}

@InputType({ description: 'Bounds of a price.' })
export class PriceFilterInput {
  @Field(() => Decimal, { nullable: true, description: 'At least this.' })
  min?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'At most this.' })
  max?: string | null;
}

@InputType({ description: 'An option and the values wanted of it.' })
export class OptionFilterInput {
  @Field(() => String, { description: 'Name of the option.' })
  name!: string;

  @Field(() => [String], { description: 'Any of these values.' })
  values!: string[];
}

@InputType({
  description: 'What products must be. All conditions hold together; an empty list matches nothing.',
})
export class ProductFilter {
  @Field(() => [ID], { nullable: true, description: 'One of these products.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'In the category of this slug or below it.' })
  categorySlug?: string | null;

  @Field(() => [String], { nullable: true, description: 'With any of these labels.' })
  tags?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'By any of these makers.' })
  brands?: string[] | null;

  @Field(() => PriceFilterInput, { nullable: true, description: 'With a variant whose price lies within.' })
  price?: PriceFilterInput | null;

  @Field(() => Boolean, { nullable: true, description: 'With a variant that is available, or with none.' })
  inStock?: boolean | null;

  @Field(() => [OptionFilterInput], { nullable: true, description: 'With these option values.' })
  options?: OptionFilterInput[] | null;
}

export const ProductSortField = {
  CREATED_AT: 'CREATED_AT',
  NAME: 'NAME',
  PRICE: 'PRICE',
  BEST_SELLING: 'BEST_SELLING',
  RELEVANCE: 'RELEVANCE',
} as const;
export type ProductSortField = keyof typeof ProductSortField;
registerEnumType(ProductSortField, {
  name: 'ProductSortField',
  description: 'What products are sorted by.',
  valuesConfig: {
    CREATED_AT: { description: 'When they were created.' },
    NAME: { description: 'Their name.' },
    PRICE: { description: 'Their lowest price.' },
    BEST_SELLING: { description: 'How many were sold.' },
    RELEVANCE: { description: 'How well they match a search. In plain lists the same as BEST_SELLING.' },
  },
});

@InputType({ description: 'How products are sorted.' })
export class ProductSort {
  @Field(() => ProductSortField, { description: 'By what.' })
  field!: ProductSortField;

  @Field(() => SortDirection, {
    nullable: true,
    description: 'In which direction; DESC when absent, ASC for names and prices.',
  })
  direction?: SortDirection | null;
}
