import type { ImageFormat } from './image-format.js';

// Each is long enough that five megabytes of compressed pixels practically never hold it by chance.
const DOCUMENT = /<(?:script|html|iframe|!doctype|svg[\s>]|\?php)|%pdf-\d/i;
const ZIP_END = Buffer.from('PK\x05\x06', 'latin1');
const ZIP_END_BYTES = 22;
const JPEG_SCAN = Buffer.from([0xff, 0xda]);
const MAX_JPEG_SCANS = 100;
const PNG_SIGNATURE_BYTES = 8;
const PNG_CHUNK_OVERHEAD_BYTES = 12;

/**
 * What makes a file with an image's first bytes something other than one still picture, as the end of the
 * sentence "The file ...", or null when nothing does.
 */
export function findImageTrick(bytes: Buffer, format: ImageFormat): string | null {
  if (DOCUMENT.test(bytes.toString('latin1'))) return 'also holds a document or script';
  if (endsAsZip(bytes)) return 'is also an archive';
  if (format === 'png' && isAnimatedPng(bytes)) return 'is an animation';
  // Every pass over a progressive JPEG touches all pixels, and the decoder cannot be interrupted between passes.
  if (format === 'jpeg' && countOf(bytes, JPEG_SCAN) > MAX_JPEG_SCANS)
    return 'has far more passes than a photo';
  return null;
}

/** A ZIP reader starts from the record at the end of the file, whatever stands before it. */
function endsAsZip(bytes: Buffer): boolean {
  const at = bytes.lastIndexOf(ZIP_END);
  if (at < 0 || at + ZIP_END_BYTES > bytes.length) return false;
  const commentBytes = bytes.readUInt16LE(at + 20);
  return at + ZIP_END_BYTES + commentBytes === bytes.length;
}

/** An `acTL` chunk before the first pixel data makes a PNG an animation. */
function isAnimatedPng(bytes: Buffer): boolean {
  let at = PNG_SIGNATURE_BYTES;
  while (at + PNG_CHUNK_OVERHEAD_BYTES <= bytes.length) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (type === 'acTL') return true;
    if (type === 'IDAT') return false;
    at += PNG_CHUNK_OVERHEAD_BYTES + bytes.readUInt32BE(at);
  }
  return false;
}

/** Inside compressed pixels 0xff is always escaped, so the marker's bytes occur only as the marker. */
function countOf(bytes: Buffer, marker: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(marker); at >= 0; at = bytes.indexOf(marker, at + marker.length)) count++;
  return count;
}
