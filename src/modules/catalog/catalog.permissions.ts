import { store, type Permissions } from '../../platform/access.js';

/** Everyone reads what is published; staff change it. */
export const catalogPermissions: Permissions = {
  Query: {
    products: store.anyone,
    productSearch: store.anyone,
    product: store.anyone,
    productBySlug: store.anyone,
    variant: store.anyone,
    variantBySku: store.anyone,
    tags: store.anyone,
    categories: store.anyone,
    category: store.anyone,
    categoryBySlug: store.anyone,
  },
  Mutation: {
    productCreate: store.staff,
    productUpdate: store.staff,
    productDelete: store.staff,
    productTranslationsSet: store.staff,
    productVariantsAdd: store.staff,
    variantUpdate: store.staff,
    variantDelete: store.staff,
    productImagesAdd: store.staff,
    productImageUpdate: store.staff,
    productImagesReorder: store.staff,
    productImageDelete: store.staff,
    categoryCreate: store.staff,
    categoryUpdate: store.staff,
    categoryDelete: store.staff,
    categoryTranslationsSet: store.staff,
  },
};
