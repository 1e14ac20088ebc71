import { createHash } from 'node:crypto';
import pLimit from 'p-limit';
import type sharp from 'sharp';
import type { Metadata } from 'sharp';
import { Throttled } from '../../kernel/errors.js';
import { ACCEPTED_IMAGE_TYPES, formatOfBytes, formatOfContentType } from './image-format.js';
import type { ImageFormat } from './image-format.js';
import { ImageRefusal } from './image-refusal.js';
import { findImageTrick } from './image-trick.js';

/** Longest edge of each size that is kept, in pixels. */
export const IMAGE_SIZES = { thumb: 200, medium: 800, large: 1600 } as const;
export type ImageSize = keyof typeof IMAGE_SIZES;

export const MAX_IMAGE_BYTES = 5 * 1024 * 1024;

export interface EncodedImage {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** An accepted image: upright, in sRGB, without metadata, as WebP in all sizes. */
export interface ProcessedImage {
  /** SHA-256 over all encoded bytes, 64 hex digits: the same hash is the same files, so they never change under it. */
  readonly contentHash: string;
  readonly contentType: 'image/webp';
  readonly sourceFormat: ImageFormat;
  readonly sizes: Readonly<Record<ImageSize, EncodedImage>>;
}

interface Pixels {
  readonly data: Buffer;
  readonly raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
}

// AVIF takes up to 30 bytes of memory a pixel while it is decoded, the others at most 12.
const MAX_PIXELS: Readonly<Record<ImageFormat, number>> = {
  jpeg: 40_000_000,
  png: 40_000_000,
  webp: 40_000_000,
  avif: 16_000_000,
};
const MAX_DECODING_SECONDS = 20;
const WEBP_QUALITY = 82;
const MAX_WAITING = 20;
const RETRY_AFTER_MS = 2000;

// One image at a time, because the worst accepted ones need half a gigabyte; libvips works in its own threads.
const oneAtATime = pLimit(1);

type Sharp = typeof sharp;

let loading: Promise<Sharp> | undefined;

/** The decoder with its libraries, which a server does not need before the first image comes. */
function decoder(): Promise<Sharp> {
  return (loading ??= loadDecoder());
}

async function loadDecoder(): Promise<Sharp> {
  const { default: loaded } = await import('sharp');
  loaded.concurrency(1);
  loaded.cache(false);
  return loaded;
}

/**
 * The image that the bytes hold, re-encoded so that nothing but its pixels is left of the file.
 * @throws ImageRefusal when the bytes are not one still JPEG, PNG, WebP or AVIF image of the declared type
 * @throws Throttled when too many images are waiting in this process
 */
export async function inspectAndEncode(bytes: Buffer, declaredContentType: string): Promise<ProcessedImage> {
  const format = acceptFormat(bytes, declaredContentType);
  if (oneAtATime.pendingCount >= MAX_WAITING) throw new Throttled(RETRY_AFTER_MS);
  return oneAtATime(() => reencode(bytes, format));
}

/** The format of bytes that are worth decoding; costs milliseconds and no memory. */
function acceptFormat(bytes: Buffer, declaredContentType: string): ImageFormat {
  if (bytes.length > MAX_IMAGE_BYTES) {
    const message = `An image may have at most ${MAX_IMAGE_BYTES} bytes; this file has ${bytes.length}. Send a smaller one.`;
    throw new ImageRefusal('TOO_LARGE', message);
  }
  const declared = formatOfContentType(declaredContentType);
  const actual = formatOfBytes(bytes);
  if (!declared || !actual) {
    const what = declared ? 'the content is none of these' : 'the declared content type is none of these';
    const message = `Expected one of ${ACCEPTED_IMAGE_TYPES.join(', ')}; ${what}.`;
    throw new ImageRefusal('UNSUPPORTED_TYPE', message);
  }
  if (declared !== actual) throw mismatch(declared, actual);
  const trick = findImageTrick(bytes, actual);
  if (trick) throw new ImageRefusal('UNSUPPORTED_TYPE', `The file ${trick}. Send one plain still image.`);
  return actual;
}

async function reencode(bytes: Buffer, format: ImageFormat): Promise<ProcessedImage> {
  const pixels = await decode(bytes, format);
  const sizes = {
    thumb: await encode(pixels, IMAGE_SIZES.thumb),
    medium: await encode(pixels, IMAGE_SIZES.medium),
    large: await encode(pixels, IMAGE_SIZES.large),
  };
  const hash = createHash('sha256');
  for (const { bytes: encoded } of Object.values(sizes)) hash.update(encoded);
  return { contentHash: hash.digest('hex'), contentType: 'image/webp', sourceFormat: format, sizes };
}

/** The only place where a decoder sees what a stranger sent; any failure of it is a fault of the file. */
async function decode(bytes: Buffer, format: ImageFormat): Promise<Pixels> {
  const sharp = await decoder();
  // The header is read without sharp's pixel limit, whose error would not tell a large image from a broken one.
  const header = await sharp(bytes, { limitInputPixels: false }).metadata().catch(refuseCorrupt);
  assertHeader(header, format);
  const { data, info } = await sharp(bytes, { failOn: 'error', limitInputPixels: MAX_PIXELS[format] })
    .timeout({ seconds: MAX_DECODING_SECONDS })
    .autoOrient()
    .resize({ width: IMAGE_SIZES.large, height: IMAGE_SIZES.large, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(refuseCorrupt);
  return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
}

function assertHeader(header: Metadata, format: ImageFormat): void {
  const { width, height, pages = 1 } = header;
  const decoded = header.format === 'heif' && header.compression === 'av1' ? 'avif' : header.format;
  if (decoded !== format) throw mismatch(format, decoded);
  if (pages !== 1) {
    const message = `Expected one still image; the file holds ${pages}. Send a single image.`;
    throw new ImageRefusal('UNSUPPORTED_TYPE', message);
  }
  if (width * height > MAX_PIXELS[format]) {
    const megapixels = MAX_PIXELS[format] / 1_000_000;
    const message = `The image is ${width} x ${height} pixels; at most ${megapixels} megapixels are accepted. Send a smaller one.`;
    throw new ImageRefusal('TOO_MANY_PIXELS', message);
  }
}

async function encode({ data, raw }: Pixels, longestEdge: number): Promise<EncodedImage> {
  const sharp = await decoder();
  const { data: bytes, info } = await sharp(data, { raw })
    .resize({ width: longestEdge, height: longestEdge, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: WEBP_QUALITY })
    .toBuffer({ resolveWithObject: true });
  return { bytes, width: info.width, height: info.height };
}

function mismatch(declared: string, actual: string): ImageRefusal {
  const message = `The content type says ${declared}, the content is ${actual}. Send the type that the file has.`;
  return new ImageRefusal('TYPE_MISMATCH', message);
}

function refuseCorrupt(cause: unknown): never {
  const message =
    'The image cannot be decoded: it is damaged, cut off, or takes too long. Save it anew and send it again.';
  throw new ImageRefusal('CORRUPT', message, cause);
}
