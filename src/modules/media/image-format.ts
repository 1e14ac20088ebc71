export type ImageFormat = 'jpeg' | 'png' | 'webp' | 'avif';

export const ACCEPTED_IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const;

const FORMAT_OF_TYPE: Readonly<Record<string, ImageFormat>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

const AVIF_BRANDS = ['avif', 'mif1', 'miaf'];

/** The format that a `Content-Type` names, parameters ignored, or null when it is not an accepted image type. */
export function formatOfContentType(contentType: string): ImageFormat | null {
  const essence = contentType.split(';', 1)[0]!.trim().toLowerCase();
  return Object.hasOwn(FORMAT_OF_TYPE, essence) ? FORMAT_OF_TYPE[essence]! : null;
}

/**
 * The format that the first bytes announce, or null. It decides which decoder sees the file at all: libvips also
 * reads SVG, PDF, TIFF and more, whose decoders a stranger must not reach.
 */
export function formatOfBytes(bytes: Buffer): ImageFormat | null {
  if (startsWith(bytes, '\xff\xd8\xff')) return 'jpeg';
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return 'png';
  if (startsWith(bytes, 'RIFF') && startsWith(bytes.subarray(8), 'WEBP')) return 'webp';
  return isStillAvif(bytes) ? 'avif' : null;
}

function startsWith(bytes: Buffer, signature: string): boolean {
  return bytes.toString('latin1', 0, signature.length) === signature;
}

/** An ISO media file whose brands say AVIF, but neither an image sequence (`avis`) nor HEIC. */
function isStillAvif(bytes: Buffer): boolean {
  if (bytes.length < 16 || !startsWith(bytes.subarray(4), 'ftyp')) return false;
  const brands: readonly string[] =
    bytes.toString('latin1', 8, Math.min(bytes.readUInt32BE(0), 256)).match(/.{4}/gs) ?? [];
  const [major = '', , ...compatible] = brands;
  return AVIF_BRANDS.includes(major) && [major, ...compatible].includes('avif') && !brands.includes('avis');
}
