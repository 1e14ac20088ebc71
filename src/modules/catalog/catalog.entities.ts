import { CategoryEntity, CategoryTranslationEntity } from './category.entity.js';
import { PriceEntity, PriceListEntity } from './price.entity.js';
import { ProductDocEntity } from './product-doc.entity.js';
import { ProductImageEntity } from './gallery/product-image.entity.js';
import {
  ProductCategoryEntity,
  ProductEntity,
  ProductOptionEntity,
  ProductTranslationEntity,
} from './product.entity.js';
import { VariantEntity } from './variant.entity.js';

export const catalogEntities = [
  CategoryEntity,
  CategoryTranslationEntity,
  ProductEntity,
  ProductTranslationEntity,
  ProductCategoryEntity,
  ProductOptionEntity,
  ProductImageEntity,
  ProductDocEntity,
  VariantEntity,
  PriceListEntity,
  PriceEntity,
];
