import { crc32, deflateSync } from 'node:zlib';

/** Images that no encoder would write, built byte by byte. */

export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), chunk.length - 4);
  return chunk;
}

/** The IHDR chunk of a grey image with one bit a pixel. */
export function pngHeader(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  return pngChunk('IHDR', header);
}

/** A black PNG of the claimed size that holds pixels for `rows` of its rows only. */
export function pngOf({ width, height, rows }: { width: number; height: number; rows: number }): Buffer {
  const pixels = Buffer.alloc((Math.ceil(width / 8) + 1) * rows);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngHeader(width, height),
    pngChunk('IDAT', deflateSync(pixels)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The end record of an empty ZIP archive, which is a whole archive. */
export function zipOf(comment: string): Buffer {
  const record = Buffer.alloc(22);
  record.write('PK\x05\x06', 'latin1');
  record.writeUInt16LE(comment.length, 20);
  return Buffer.concat([record, Buffer.from(comment)]);
}

/** A grey progressive JPEG of 64 x 64 pixels whose every pass refines one coefficient by one bit; all passes are valid. */
export function jpegOfManyScans(scans: number): Buffer {
  const segment = (marker: number, ...bytes: number[]) =>
    Buffer.from([0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 255, ...bytes]);
  const huffman = (kind: number, symbol: number) =>
    segment(0xc4, kind, 1, ...Array<number>(15).fill(0), symbol);
  const passes = Array.from({ length: scans - 1 }, (_, index) => {
    const coefficient = 1 + Math.floor(index / 14);
    const bit = 13 - (index % 14);
    const previous = bit === 13 ? 0 : bit + 1;
    const start = segment(0xda, 1, 1, 0, coefficient, coefficient, (previous << 4) | bit);
    // One code that ends the pass for this and 64 or more following blocks.
    return Buffer.concat([start, Buffer.from([0b00000001])]);
  });
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xdb, 0, ...Array<number>(64).fill(1)),
    segment(0xc2, 8, 0, 64, 0, 64, 1, 1, 0x11, 0),
    huffman(0x00, 0),
    huffman(0x10, 0x60),
    segment(0xda, 1, 1, 0, 0, 0, 0),
    Buffer.alloc(8),
    ...passes,
    Buffer.from([0xff, 0xd9]),
  ]);
}
