import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import type { Color, CreateRaw, Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { Throttled } from '../../src/kernel/errors.js';
import { inspectAndEncode, MAX_IMAGE_BYTES } from '../../src/modules/media/image-processing.js';
import { ImageRefusal } from '../../src/modules/media/image-refusal.js';
import type { ProcessedImage } from '../../src/modules/media/image-processing.js';
import { jpegOfManyScans, pngOf, pngChunk, pngHeader, zipOf } from '../support/crafted-images.js';

const ORANGE = { r: 200, g: 100, b: 20 };

function drawn(width: number, height: number, background: Color = ORANGE): Sharp {
  return sharp({ create: { width, height, channels: 4, background } });
}

function noisy(width: number, height: number): Sharp {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: ORANGE,
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  });
}

const ENCODERS = {
  'image/jpeg': (image: Sharp) => image.jpeg(),
  'image/png': (image: Sharp) => image.png(),
  'image/webp': (image: Sharp) => image.webp(),
  'image/avif': (image: Sharp) => image.avif({ effort: 0 }),
};
const TYPES = Object.entries(ENCODERS);

function reasonFor(bytes: Buffer, contentType: string): Promise<string> {
  return inspectAndEncode(bytes, contentType).then(
    () => 'ACCEPTED',
    (error: unknown) => (error instanceof ImageRefusal ? error.reason : `not a refusal: ${String(error)}`),
  );
}

async function pixelAt(image: Buffer, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(image).raw().toBuffer({ resolveWithObject: true });
  const at = (y * info.width + x) * info.channels;
  return [...data.subarray(at, at + info.channels)];
}

function dimensions({ sizes }: ProcessedImage): Record<string, [number, number]> {
  return Object.fromEntries(
    Object.entries(sizes).map(([name, { width, height }]) => [name, [width, height]]),
  );
}

describe('an accepted image', () => {
  it.each(TYPES)('of type %s becomes WebP in three sizes', async (contentType, encode) => {
    const image = await inspectAndEncode(await encode(drawn(2000, 1000)).toBuffer(), contentType);
    expect(image.contentType).toBe('image/webp');
    expect(`image/${image.sourceFormat}`).toBe(contentType);
    expect(dimensions(image)).toEqual({ thumb: [200, 100], medium: [800, 400], large: [1600, 800] });
    for (const { bytes, width, height } of Object.values(image.sizes)) {
      expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width, height });
    }
  });

  it('is never enlarged', async () => {
    const image = await inspectAndEncode(await drawn(300, 90).png().toBuffer(), 'image/png');
    expect(dimensions(image)).toEqual({ thumb: [200, 60], medium: [300, 90], large: [300, 90] });
  });

  it.each([
    [1, 1],
    [1, 9000],
    [20_000, 1],
  ])('may be as odd as %i x %i pixels', async (width, height) => {
    const { sizes } = await inspectAndEncode(await drawn(width, height).png().toBuffer(), 'image/png');
    expect(Math.max(sizes.large.width, sizes.large.height)).toBe(Math.min(Math.max(width, height), 1600));
    expect(Math.min(sizes.large.width, sizes.large.height)).toBe(1);
  });

  it('stands upright as its EXIF orientation says', async () => {
    const leftRed = await drawn(400, 200)
      .composite([{ input: await drawn(200, 200, 'red').png().toBuffer(), left: 0, top: 0 }])
      .removeAlpha()
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { sizes } = await inspectAndEncode(leftRed, 'image/jpeg');
    expect([sizes.large.width, sizes.large.height]).toEqual([200, 400]);
    const [red, green] = await pixelAt(sizes.large.bytes, 100, 50);
    expect(red).toBeGreaterThan(240);
    expect(green).toBeLessThan(20);
  });

  it('keeps its transparency', async () => {
    const glass = await drawn(50, 50, { ...ORANGE, alpha: 0.5 })
      .png()
      .toBuffer();
    const { sizes } = await inspectAndEncode(glass, 'image/png');
    expect((await pixelAt(sizes.large.bytes, 25, 25))[3]).toBe(128);
  });

  it.each([
    ['16 bits a channel', () => drawn(50, 50).toColourspace('rgb16').png().toBuffer(), 'image/png', 200],
    ['a palette', () => drawn(50, 50).png({ palette: true }).toBuffer(), 'image/png', 200],
    ['grey', () => drawn(50, 50, '#808080').toColourspace('b-w').png().toBuffer(), 'image/png', 128],
    ['CMYK', () => drawn(50, 50).removeAlpha().toColourspace('cmyk').jpeg().toBuffer(), 'image/jpeg', 200],
    ['a wide-gamut profile', () => drawn(50, 50).withIccProfile('p3').png().toBuffer(), 'image/png', 200],
  ])('of %s comes out in the right sRGB colours', async (_, make, contentType, expectedRed) => {
    const { sizes } = await inspectAndEncode(await make(), contentType);
    const [red = 0] = await pixelAt(sizes.large.bytes, 25, 25);
    expect(Math.abs(red - expectedRed)).toBeLessThanOrEqual(4);
  });

  it('may be an HDR photo whose gain map follows the picture', async () => {
    const bright = Buffer.from(new Float32Array(64 * 64 * 3).fill(2).buffer);
    const raw = { width: 64, height: 64, channels: 3, depth: 'float' } as CreateRaw;
    // The declarations of the package do not know the method yet.
    const scene = sharp(bright, { raw }).toColourspace('scrgb') as Sharp & { withGainMap(): Sharp };
    const photo = await scene.withGainMap().jpeg().toBuffer();
    expect((await sharp(photo).metadata()).gainMap).toBeDefined();
    expect(await reasonFor(photo, 'image/jpeg')).toBe('ACCEPTED');
  });

  it.each(['IMAGE/PNG', ' image/png ', 'image/png; charset=binary'])(
    'may be declared as %j',
    async (declared) => {
      expect(await reasonFor(await drawn(9, 9).png().toBuffer(), declared)).toBe('ACCEPTED');
    },
  );

  it('has a hash that follows its pixels and not its metadata', async () => {
    const [plain, tagged, other] = await Promise.all([
      drawn(50, 50).png().toBuffer(),
      drawn(50, 50)
        .withExif({ IFD0: { Copyright: 'someone' } })
        .png()
        .toBuffer(),
      drawn(50, 50, 'blue').png().toBuffer(),
    ]);
    const hashes = [];
    for (const bytes of [plain, tagged, other])
      hashes.push((await inspectAndEncode(bytes, 'image/png')).contentHash);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(hashes[1]).toBe(hashes[0]);
    expect(hashes[2]).not.toBe(hashes[0]);
  });
});

describe('metadata', () => {
  it('of a photo with its place, owner and profile is gone, whatever the alphabet', async () => {
    const exif = {
      IFD0: { Copyright: 'نخيل للتجارة', ImageDescription: '桜の店 🌸', Artist: 'A'.repeat(3000) },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '24/1 42/1 36/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '46/1 40/1 0/1',
      },
    };
    const photo = await noisy(640, 480)
      .withExif(exif)
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><owner>secret-owner</owner></x:xmpmeta>')
      .withIccProfile('p3')
      .jpeg()
      .toBuffer();
    expect(photo.includes('secret-owner')).toBe(true);
    const { sizes } = await inspectAndEncode(photo, 'image/jpeg');
    for (const { bytes } of Object.values(sizes)) {
      expect(chunksOf(bytes)).toEqual(['VP8 ']);
      expect(bytes.includes('secret-owner')).toBe(false);
    }
  });

  it('never survives, whatever is put in', async () => {
    const image = fc.record({
      type: fc.constantFrom(...TYPES),
      width: fc.integer({ min: 1, max: 300 }),
      height: fc.integer({ min: 1, max: 300 }),
      orientation: fc.integer({ min: 1, max: 8 }),
      copyright: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
        .map((text) => `© ${text.replaceAll('\0', '')}`),
      profile: fc.constantFrom('srgb', 'p3'),
    });
    await fc.assert(
      fc.asyncProperty(image, async ({ type: [contentType, encode], ...shape }) => {
        const bytes = await encode(
          drawn(shape.width, shape.height)
            .withMetadata({ orientation: shape.orientation })
            .withExifMerge({ IFD0: { Copyright: shape.copyright } })
            .withIccProfile(shape.profile),
        ).toBuffer();
        for (const { bytes: encoded } of Object.values((await inspectAndEncode(bytes, contentType)).sizes)) {
          const { exif, icc, xmp, iptc, orientation } = await sharp(encoded).metadata();
          expect([exif, icc, xmp, iptc, orientation]).toEqual(Array(5).fill(undefined));
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** Names of the chunks of a WebP file, in order. */
function chunksOf(webp: Buffer): string[] {
  const names = [];
  for (let at = 12; at < webp.length; at += 8 + webp.readUInt32LE(at + 4) + (webp.readUInt32LE(at + 4) % 2)) {
    names.push(webp.toString('latin1', at, at + 4));
  }
  return names;
}

describe('a refused file', () => {
  it('has more than 5 MiB', async () => {
    const image = await drawn(10, 10).png().toBuffer();
    const padded = (length: number) => Buffer.concat([image, Buffer.alloc(length - image.length)]);
    expect(await reasonFor(padded(6_000_000), 'image/png')).toBe('TOO_LARGE');
    expect(await reasonFor(padded(MAX_IMAGE_BYTES + 1), 'image/png')).toBe('TOO_LARGE');
    expect(await reasonFor(padded(MAX_IMAGE_BYTES), 'image/png')).toBe('ACCEPTED');
  });

  it.each([
    ['an empty file', Buffer.alloc(0)],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    [
      'an SVG with a byte order mark',
      Buffer.from('\ufeff<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
    ],
    ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['text beyond ASCII', Buffer.from('مرحبا 🌴'.repeat(100))],
    ['a PDF', Buffer.from('%PDF-1.7\n')],
    ['a HEIC photo', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
    ['an AVIF film', Buffer.from('\0\0\0\x1cftypavis\0\0\0\0avisavifmif1', 'latin1')],
    ['a sound in the container of WebP', Buffer.from('RIFF\x24\0\0\0WAVEfmt ', 'latin1')],
  ])('is %s declared as an image', async (_, bytes) => {
    for (const [contentType] of TYPES) expect(await reasonFor(bytes, contentType)).toBe('UNSUPPORTED_TYPE');
  });

  it.each([
    ['a GIF', () => drawn(9, 9).gif().toBuffer()],
    ['a TIFF', () => drawn(9, 9).tiff().toBuffer()],
  ])('is %s declared as a PNG', async (_, make) => {
    expect(await reasonFor(await make(), 'image/png')).toBe('UNSUPPORTED_TYPE');
  });

  it.each(['', 'image/gif', 'image/svg+xml', 'text/html', 'image/*', 'صورة', '__proto__', 'constructor'])(
    'is declared as %j',
    async (contentType) => {
      expect(await reasonFor(await drawn(9, 9).png().toBuffer(), contentType)).toBe('UNSUPPORTED_TYPE');
    },
  );

  it('is of another accepted type than declared', async () => {
    for (const [actual, encode] of TYPES) {
      const bytes = await encode(drawn(9, 9)).toBuffer();
      for (const [declared] of TYPES) {
        expect(await reasonFor(bytes, declared)).toBe(declared === actual ? 'ACCEPTED' : 'TYPE_MISMATCH');
      }
    }
  });

  it.each(TYPES)('is a %s that was cut off', async (contentType, encode) => {
    const whole = await encode(noisy(300, 200)).toBuffer();
    for (const share of [0.02, 0.3, 0.9]) {
      const cut = whole.subarray(0, Math.ceil(whole.length * share));
      expect(await reasonFor(cut, contentType)).toBe('CORRUPT');
    }
  });

  it.each([
    ['a few kilobytes that claim 30000 x 30000 pixels', 30_000, 30_000],
    ['one pixel row more than is accepted', 8000, 5001],
  ])('is %s', async (_, width, height) => {
    const bomb = pngOf({ width, height, rows: 100 });
    expect(bomb.length).toBeLessThan(20_000);
    expect(await reasonFor(bomb, 'image/png')).toBe('TOO_MANY_PIXELS');
  });

  it('is an AVIF of more than 16 megapixels, which would take too much memory', async () => {
    const large = await drawn(64, 64).avif({ effort: 0 }).toBuffer();
    const extent = large.indexOf('ispe') + 8;
    large.writeUInt32BE(4100, extent);
    large.writeUInt32BE(4000, extent + 4);
    expect(await reasonFor(large, 'image/avif')).toBe('TOO_MANY_PIXELS');
  });

  it('claims more pixels than it has', async () => {
    expect(await reasonFor(pngOf({ width: 2000, height: 2000, rows: 100 }), 'image/png')).toBe('CORRUPT');
  });

  it('is a progressive JPEG of hundreds of passes', async () => {
    expect(await reasonFor(jpegOfManyScans(90), 'image/jpeg')).toBe('ACCEPTED');
    expect(await reasonFor(jpegOfManyScans(200), 'image/jpeg')).toBe('UNSUPPORTED_TYPE');
  });

  it('is animated', async () => {
    const frames = [
      await drawn(20, 20, 'red').png().toBuffer(),
      await drawn(20, 20, 'blue').png().toBuffer(),
    ];
    const film = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    expect(await reasonFor(film, 'image/webp')).toBe('UNSUPPORTED_TYPE');
    const still = pngOf({ width: 10, height: 10, rows: 10 });
    const afterHeader = 8 + pngHeader(10, 10).length;
    const control = pngChunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]));
    const animated = Buffer.concat([still.subarray(0, afterHeader), control, still.subarray(afterHeader)]);
    expect(await reasonFor(still, 'image/png')).toBe('ACCEPTED');
    expect(await reasonFor(animated, 'image/png')).toBe('UNSUPPORTED_TYPE');
  });

  it.each([
    ['a script', Buffer.from('<ScRiPt>alert(1)</sCrIpT>')],
    ['a page', Buffer.from('<!DOCTYPE html><body onload=alert(1)>')],
    ['an SVG', Buffer.from('<svg onload=alert(1)>')],
    ['PHP', Buffer.from('<?php phpinfo(); ?>')],
    ['a PDF', Buffer.from('%PDF-1.4 ...')],
    ['an archive', zipOf('')],
    ['an archive with a comment', zipOf('comment')],
  ])('is an image that is also %s', async (_, payload) => {
    for (const [contentType, encode] of TYPES) {
      const image = await encode(drawn(20, 20)).toBuffer();
      expect(await reasonFor(Buffer.concat([image, payload]), contentType)).toBe('UNSUPPORTED_TYPE');
    }
    const commented = pngOf({ width: 10, height: 10, rows: 10 });
    const comment = pngChunk('tEXt', Buffer.concat([Buffer.from('Comment\0'), payload]));
    const inside = Buffer.concat([commented.subarray(0, 33), comment, commented.subarray(33)]);
    if (payload.includes('<')) expect(await reasonFor(inside, 'image/png')).toBe('UNSUPPORTED_TYPE');
  });

  it('is never more than a typed refusal, however its bytes are damaged', async () => {
    const originals = await Promise.all(
      TYPES.map(async ([type, encode]) => ({ type, bytes: await encode(noisy(40, 30)).toBuffer() })),
    );
    const damage = fc.array(fc.tuple(fc.nat(99_999), fc.nat(255)), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...originals), damage, async ({ type, bytes }, changes) => {
        const damaged = Buffer.from(bytes);
        for (const [place, value] of changes) damaged[Math.floor((place / 100_000) * bytes.length)] = value;
        expect(await reasonFor(damaged, type)).toMatch(
          /^(ACCEPTED|UNSUPPORTED_TYPE|TYPE_MISMATCH|CORRUPT|TOO_MANY_PIXELS)$/,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('is told apart by a message for the sender that names what was expected and shows nothing internal', async () => {
    const truncated = (await noisy(300, 200).jpeg().toBuffer()).subarray(0, 900);
    await expect(inspectAndEncode(truncated, 'image/jpeg')).rejects.toMatchObject({
      code: 'FILE_NOT_ACCEPTED',
      message:
        'The image cannot be decoded: it is damaged, cut off, or takes too long. Save it anew and send it again.',
    });
    await expect(inspectAndEncode(Buffer.alloc(6_000_000), 'image/jpeg')).rejects.toMatchObject({
      code: 'FILE_TOO_LARGE',
      message: 'An image may have at most 5242880 bytes; this file has 6000000. Send a smaller one.',
    });
  });

  it('waits its turn, and is sent away when too many wait already', async () => {
    const bytes = await drawn(9, 9).png().toBuffer();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 40 }, () => inspectAndEncode(bytes, 'image/png')),
    );
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(20);
    expect(refused.length).toBeGreaterThan(0);
    for (const outcome of refused)
      expect((outcome as PromiseRejectedResult).reason).toBeInstanceOf(Throttled);
  });
});

describe('a small file that unpacks into much', () => {
  it.each(['zTXt', 'iTXt', 'iCCP'])('is harmless in a %s chunk, which is never read', async (type) => {
    const prefix = type === 'iTXt' ? 'XML:com.adobe.xmp\0\x01\0\0\0' : 'k\0\0';
    const chunk = pngChunk(
      type,
      Buffer.concat([Buffer.from(prefix), deflateSync(Buffer.alloc(100_000_000))]),
    );
    const plain = pngOf({ width: 10, height: 10, rows: 10 });
    const packed = Buffer.concat([plain.subarray(0, 33), chunk, plain.subarray(33)]);
    expect(await reasonFor(packed, 'image/png')).toBe('ACCEPTED');
  });
});
