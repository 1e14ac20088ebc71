import type { DocumentNode } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  NodeByIdDocument,
  ProductDetailDocument,
  ProductImageDeleteDocument,
  ProductImagesAddDocument,
  ProductImagesReorderDocument,
  ProductImageUpdateDocument,
} from '../support/generated/graphql.js';
import { productInput } from '../support/products.js';
import { addPictures, picture, placeFor, uploaded } from '../support/uploads.js';
import { startWorld, type Shop, type World } from '../support/world.js';

interface GalleryImage {
  readonly id: string;
  readonly isPrimary: boolean;
}

let world: World;
let shop: Shop;

beforeAll(async () => {
  world = await startWorld();
  shop = await world.store();
});

/** A product with pictures of these colours. */
async function gallery(...colours: string[]): Promise<{ productId: string; ids: string[] }> {
  const { id: productId } = await shop.product(productInput());
  const images = colours.length > 0 ? await addPictures(shop.owner, productId, colours) : [];
  return { productId, ids: images.map((image) => image.id) };
}

async function imagesOf(productId: string): Promise<GalleryImage[]> {
  const { product } = await shop.visitor.run(
    'query ($id: ID!) { product(id: $id) { images { id isPrimary } } }',
    {
      id: productId,
    },
  );
  return product.images as GalleryImage[];
}

const primaryOf = (images: readonly GalleryImage[]) =>
  images.filter((image) => image.isPrimary).map((image) => image.id);

describe('adding pictures', () => {
  test('keeps their order behind those that are there; the first of all is primary', async () => {
    const { productId, ids } = await gallery('red', 'green');
    const later = await addPictures(shop.owner, productId, ['blue', 'white']);
    expect(later.map((image) => image.id).slice(0, 2)).toEqual(ids);
    expect(later.map((image) => image.isPrimary)).toEqual([true, false, false, false]);
  });

  test('makes one primary in place of the other when asked', async () => {
    const { productId } = await gallery('red');
    const images = [
      { uploadId: await uploaded(shop.owner, await picture('green')) },
      { uploadId: await uploaded(shop.owner, await picture('blue')), isPrimary: true, altText: ' Blue ' },
    ];
    const { productImagesAdd } = await shop.owner.run(ProductImagesAddDocument, { productId, images });
    expect(productImagesAdd.product!.images.map((image) => image.isPrimary)).toEqual([false, false, true]);
  });

  test('is a change of the product: its version grows, lists show the picture, an event tells of it', async () => {
    const { id: productId } = await shop.product({ ...productInput({ name: 'Lamp' }), slug: 'lamp' });
    await addPictures(shop.owner, productId, ['red']);
    const { products } = await shop.visitor.run(
      '{ products(first: 1) { nodes { slug version primaryImage { url thumbnailUrl isPrimary } } } }',
    );
    expect(products.nodes).toMatchObject([{ slug: 'lamp', version: 2, primaryImage: { isPrimary: true } }]);
    const events = await world.app.database.query(
      `SELECT type FROM outbox_event WHERE tenant_id = $1 ORDER BY recorded_at DESC LIMIT 1`,
      [shop.tenantId],
    );
    expect(events).toEqual([{ type: 'product.updated.v1' }]);
    const page = await shop.visitor.send(ProductDetailDocument, { slug: 'lamp' });
    expect(page.data!.productBySlug!.images).toHaveLength(1);
    expect(page.statements).toBeLessThanOrEqual(4);
  });

  test('adds none when one of them is refused, and says where it stands', async () => {
    const { productId } = await gallery('red');
    const waiting = await placeFor(shop.owner);
    const images = [
      { uploadId: await uploaded(shop.owner, await picture('green')) },
      { uploadId: waiting.id },
      { uploadId: 'upl_00000000000000000000000000' },
    ];
    const { productImagesAdd } = await shop.owner.run(ProductImagesAddDocument, { productId, images });
    expect(productImagesAdd.product).toBeNull();
    expect(productImagesAdd.userErrors).toMatchObject([
      { code: 'UPLOAD_INCOMPLETE', path: ['images', '1', 'uploadId'] },
      { code: 'NOT_FOUND', path: ['images', '2', 'uploadId'] },
    ]);
    expect(await imagesOf(productId)).toHaveLength(1);
  });

  test('refuses what stands twice, no pictures, too many, and too long words', async () => {
    const { productId } = await gallery();
    const uploadId = await uploaded(shop.owner, await picture('green'));
    const other = await uploaded(shop.owner, await picture('blue'));
    const codesOf = async (images: object[]) => {
      const answer = await shop.owner.run(ProductImagesAddDocument, { productId, images: images as never });
      return answer.productImagesAdd.userErrors.map(({ code, path }) => [code, path!.join('.')]);
    };
    expect(await codesOf([{ uploadId }, { uploadId }])).toEqual([['DUPLICATE', 'images.1.uploadId']]);
    expect(
      await codesOf([
        { uploadId, isPrimary: true },
        { uploadId: other, isPrimary: true },
      ]),
    ).toEqual([['DUPLICATE', 'images.1.isPrimary']]);
    expect(await codesOf([])).toEqual([['REQUIRED', 'images']]);
    expect(await codesOf(Array.from({ length: 21 }, (_, index) => ({ uploadId: `upl_${index}` })))).toEqual([
      ['TOO_LONG', 'images'],
    ]);
    expect(await codesOf([{ uploadId, altText: 'x'.repeat(10_000) }])).toEqual([
      ['TOO_LONG', 'images.0.altText'],
    ]);
    expect(await imagesOf(productId)).toEqual([]);
  });

  test('stops at 250 pictures', async () => {
    const { productId } = await gallery('red');
    await world.app.database.query(
      `INSERT INTO product_image (tenant_id, id, product_id, image_id, position, is_primary, created_at)
       SELECT tenant_id, gen_random_uuid(), product_id, image_id, n, false, now()
       FROM product_image, generate_series(1, 248) n
       WHERE product_id = (SELECT product_id FROM product_image ORDER BY id DESC LIMIT 1) AND is_primary`,
    );
    await addPictures(shop.owner, productId, ['green']);
    const images = [{ uploadId: await uploaded(shop.owner, await picture('blue')) }];
    const { productImagesAdd } = await shop.owner.run(ProductImagesAddDocument, { productId, images });
    expect(productImagesAdd.userErrors).toMatchObject([{ code: 'TOO_LONG', path: ['images'] }]);
    expect(await imagesOf(productId)).toHaveLength(250);
  });

  test('answers for a product of another store as for none', async () => {
    const other = await world.store();
    const foreign = await other.product(productInput());
    const images = [{ uploadId: await uploaded(shop.owner, await picture('green')) }];
    for (const productId of [foreign.id, 'prod_00000000000000000000000000', 'x']) {
      const { productImagesAdd } = await shop.owner.run(ProductImagesAddDocument, { productId, images });
      expect(productImagesAdd.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['productId'] }]);
    }
  });

  test('of many requests at once leaves one primary picture and every picture in its place', async () => {
    const { productId } = await gallery();
    const uploads = [];
    for (let shade = 0; shade < 8; shade++) {
      uploads.push(await uploaded(shop.owner, await picture({ r: shade * 20, g: 0, b: 0 })));
    }
    await Promise.all(
      uploads.map((uploadId) =>
        shop.owner.run(ProductImagesAddDocument, { productId, images: [{ uploadId, isPrimary: true }] }),
      ),
    );
    const images = await imagesOf(productId);
    expect(images).toHaveLength(8);
    expect(primaryOf(images)).toHaveLength(1);
    const positions = await world.app.database.query(
      `SELECT position FROM product_image WHERE tenant_id = $1 ORDER BY created_at DESC, position LIMIT 8`,
      [shop.tenantId],
    );
    expect(positions.map(({ position }) => position).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('changing a picture', () => {
  test('sets and removes its words, and leaves them alone when they are absent', async () => {
    const { ids } = await gallery('red');
    const set = await shop.owner.run(ProductImageUpdateDocument, {
      id: ids[0]!,
      input: { altText: 'إبريق 🫖' },
    });
    expect(set.productImageUpdate.image).toMatchObject({ altText: 'إبريق 🫖', isPrimary: true });
    const kept = await shop.owner.run(ProductImageUpdateDocument, {
      id: ids[0]!,
      input: { isPrimary: true },
    });
    expect(kept.productImageUpdate.image!.altText).toBe('إبريق 🫖');
    const removed = await shop.owner.run(ProductImageUpdateDocument, {
      id: ids[0]!,
      input: { altText: null },
    });
    expect(removed.productImageUpdate.image!.altText).toBeNull();
  });

  test('makes it primary in place of the other one', async () => {
    const { ids } = await gallery('red', 'green');
    const { productImageUpdate } = await shop.owner.run(ProductImageUpdateDocument, {
      id: ids[1]!,
      input: { isPrimary: true },
    });
    expect(primaryOf(productImageUpdate.product!.images)).toEqual([ids[1]!]);
    expect(productImageUpdate.product!.primaryImage!.id).toBe(ids[1]!);
  });

  test('does not leave the gallery without a primary picture', async () => {
    const { productId, ids } = await gallery('red', 'green');
    const refused = await shop.owner.run(ProductImageUpdateDocument, {
      id: ids[0]!,
      input: { isPrimary: false },
    });
    expect(refused.productImageUpdate.userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'isPrimary'] },
    ]);
    const nothing = await shop.owner.run(ProductImageUpdateDocument, {
      id: ids[1]!,
      input: { isPrimary: false },
    });
    expect(nothing.productImageUpdate.userErrors).toEqual([]);
    expect(primaryOf(await imagesOf(productId))).toEqual([ids[0]!]);
  });
});

describe('reordering pictures', () => {
  test('puts the named ones first and keeps the others in their order behind', async () => {
    const { productId, ids } = await gallery('red', 'green', 'blue', 'white');
    const imageIds = [ids[3]!, ids[1]!];
    const { productImagesReorder } = await shop.owner.run(ProductImagesReorderDocument, {
      productId,
      imageIds,
    });
    const order = productImagesReorder.product!.images.map((image) => image.id);
    expect(order).toEqual([ids[3]!, ids[1]!, ids[0]!, ids[2]!]);
    expect(primaryOf(productImagesReorder.product!.images)).toEqual([ids[0]!]);
  });

  test('refuses pictures of another product, and one that stands twice', async () => {
    const { productId, ids } = await gallery('red', 'green');
    const other = await gallery('blue');
    const errorsOf = async (imageIds: string[]) =>
      (await shop.owner.run(ProductImagesReorderDocument, { productId, imageIds })).productImagesReorder
        .userErrors;
    expect(await errorsOf([ids[1]!, other.ids[0]!])).toMatchObject([
      { code: 'NOT_FOUND', path: ['imageIds', '1'] },
    ]);
    expect(await errorsOf([ids[0]!, 'nonsense'])).toMatchObject([
      { code: 'NOT_FOUND', path: ['imageIds', '1'] },
    ]);
    expect(await errorsOf([ids[1]!, ids[1]!])).toMatchObject([
      { code: 'DUPLICATE', path: ['imageIds', '1'] },
    ]);
    expect(await errorsOf([])).toMatchObject([{ code: 'REQUIRED', path: ['imageIds'] }]);
    expect((await imagesOf(productId)).map((image) => image.id)).toEqual(ids);
  });
});

describe('deleting a picture', () => {
  test('makes the next one primary, until none is left', async () => {
    const { productId, ids } = await gallery('red', 'green', 'blue');
    const first = await shop.owner.run(ProductImageDeleteDocument, { id: ids[0]! });
    expect(first.productImageDelete.deletedId).toBe(ids[0]!);
    expect(primaryOf(first.productImageDelete.product!.images)).toEqual([ids[1]!]);
    await shop.owner.run(ProductImageDeleteDocument, { id: ids[2]! });
    expect(primaryOf(await imagesOf(productId))).toEqual([ids[1]!]);
    const last = await shop.owner.run(ProductImageDeleteDocument, { id: ids[1]! });
    expect(last.productImageDelete.product).toMatchObject({ images: [], primaryImage: null });
    const again = await shop.owner.run(ProductImageDeleteDocument, { id: ids[1]! });
    expect(again.productImageDelete.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
  });

  test('by two at once deletes it once', async () => {
    const { ids } = await gallery('red', 'green');
    const answers = await Promise.all(
      [1, 2].map(() => shop.owner.run(ProductImageDeleteDocument, { id: ids[0]! })),
    );
    const codes = answers.map((answer) => answer.productImageDelete.userErrors[0]?.code ?? 'deleted');
    expect(codes.sort()).toEqual(['NOT_FOUND', 'deleted']);
  });
});

describe('a picture by its id', () => {
  test('is found by whoever may see its product, and by nobody else', async () => {
    const { productId, ids } = await gallery('red');
    const find = async (client: Shop['visitor']) =>
      (await client.run(NodeByIdDocument, { id: ids[0]! })).node;
    expect(await find(shop.visitor)).toEqual({ __typename: 'ProductImage', id: ids[0]! });
    expect(await find((await world.store()).owner)).toBeNull();
    await shop.owner.run(
      'mutation ($id: ID!) { productUpdate(id: $id, input: { isPublished: false }) { userErrors { code } } }',
      { id: productId },
    );
    expect(await find(shop.visitor)).toBeNull();
    expect(await find(shop.owner)).toEqual({ __typename: 'ProductImage', id: ids[0]! });
  });

  test('of another store is changed, moved and deleted exactly as if there were none', async () => {
    const other = await world.store();
    const { id: productId } = await other.product(productInput());
    const [foreign] = await addPictures(other.owner, productId, ['red']);
    for (const id of [foreign!.id, 'img_00000000000000000000000000', 'x']) {
      const update = await shop.owner.run(ProductImageUpdateDocument, { id, input: { altText: 'mine' } });
      expect(update.productImageUpdate.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
      const removal = await shop.owner.run(ProductImageDeleteDocument, { id });
      expect(removal.productImageDelete.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
    }
  });
});

test('galleries are changed by staff only', async () => {
  const { productId, ids } = await gallery('red');
  const customer = await shop.customer();
  const attempts: [DocumentNode, object][] = [
    [ProductImageUpdateDocument, { id: ids[0]!, input: { altText: 'x' } }],
    [ProductImagesReorderDocument, { productId, imageIds: ids }],
    [ProductImageDeleteDocument, { id: ids[0]! }],
  ];
  for (const [document, variables] of attempts) {
    const codes = [];
    for (const client of [shop.visitor, customer]) {
      const answer = await client.send(document, variables);
      codes.push(answer.errors[0]?.extensions.code);
    }
    expect(codes).toEqual(['UNAUTHENTICATED', 'FORBIDDEN']);
  }
  expect(await imagesOf(productId)).toHaveLength(1);
});
