import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Color } from 'sharp';
import type { GraphqlClient } from './client.js';
import { MediaUploadCreateDocument, ProductImagesAddDocument } from './generated/graphql.js';

/** A place for a file, as the API answers it. */
export interface Place {
  readonly id: string;
  readonly url: string;
  readonly method: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

interface Announcement {
  readonly contentType?: string;
  readonly filename?: string;
  readonly sizeBytes?: number;
  readonly purpose?: 'IMAGE' | 'IMPORT';
}

/** A place for a file, which must not be refused. */
export async function placeFor(client: GraphqlClient, announced: Announcement = {}): Promise<Place> {
  const input = { filename: 'photo.png', contentType: 'image/png', ...announced };
  const { mediaUploadCreate } = await client.run(MediaUploadCreateDocument, { input });
  if (!mediaUploadCreate.upload) throw new Error(JSON.stringify(mediaUploadCreate.userErrors));
  return mediaUploadCreate.upload;
}

/** Sends the bytes as the place says, unless other headers are given. */
export function send(
  place: Place,
  body: Buffer | string,
  headers?: Record<string, string>,
): Promise<Response> {
  const told = Object.fromEntries(place.headers.map(({ name, value }) => [name, value]));
  return fetch(place.url, { method: place.method, headers: headers ?? told, body: body as string });
}

/** The id of an upload to which the image was sent. */
export async function uploaded(client: GraphqlClient, image: Buffer): Promise<string> {
  const place = await placeFor(client);
  const response = await send(place, image);
  if (response.status !== 200) throw new Error(await response.text());
  return place.id;
}

/** Puts pictures of these colours into the gallery. Answers it as it is then. */
export async function addPictures(client: GraphqlClient, productId: string, colours: readonly Color[]) {
  const images = [];
  for (const colour of colours) images.push({ uploadId: await uploaded(client, await picture(colour)) });
  const { productImagesAdd } = await client.run(ProductImagesAddDocument, { productId, images });
  if (!productImagesAdd.product) throw new Error(JSON.stringify(productImagesAdd.userErrors));
  return productImagesAdd.product.images;
}

/** A PNG of one colour. */
export function picture(colour: Color, width = 1000, height = 500): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: colour } })
    .png()
    .toBuffer();
}

/** The names of all files below the storage folder of an application. */
export async function storedFiles(dataDir: string): Promise<string[]> {
  const entries = await readdir(join(dataDir, 'media'), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
