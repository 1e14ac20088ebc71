import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './encoding.js';

const compressByBrotli = promisify(brotliCompress);
const compressByGzip = promisify(gzip);

/** Below this, what compression saves is less than a packet. */
const COMPRESSED_ABOVE_BYTES = 1024;
/** Half of what brotli's best takes off, in a twentieth of the time. */
const BROTLI_QUALITY = 5;

/** What the compressed forms take at most beside the body, and what an object of its own costs. */
const COMPRESSED_SHARE = 0.6;
const OVERHEAD_BYTES = 1000;
const TAG_BYTES = 60;

/** A body in one encoding, ready to be written. */
export interface Representation {
  readonly body: Buffer;
  readonly encoding: Encoding;
}

/** An answer that is the same for every onlooker who asks the same. */
export class CachedAnswer {
  readonly etag: string;
  private readonly identity: Representation;
  private readonly compressed: Partial<Record<Encoding, Representation | 'underway'>> = {};

  constructor(
    readonly body: Buffer,
    /** What it is made of. */
    readonly tags: readonly string[],
  ) {
    // Weak, because the same answer travels in several encodings.
    this.etag = `W/"${createHash('sha1').update(body).digest('base64url')}"`;
    this.identity = { body, encoding: 'identity' };
  }

  /** What it takes in memory, with the forms that it may get. */
  get bytes(): number {
    return (
      Math.ceil(this.body.length * (1 + COMPRESSED_SHARE)) + OVERHEAD_BYTES + this.tags.length * TAG_BYTES
    );
  }

  /**
   * The answer in this encoding. The first who asks for a compressed form starts its making, once, and is answered
   * without it meanwhile: answers that nobody asks for twice cost nothing.
   */
  in(encoding: Encoding): Representation {
    if (encoding === 'identity' || this.body.length < COMPRESSED_ABOVE_BYTES) return this.identity;
    const known = this.compressed[encoding];
    if (known === undefined) void this.compress(encoding);
    return typeof known === 'object' ? known : this.identity;
  }

  private async compress(encoding: 'br' | 'gzip'): Promise<void> {
    this.compressed[encoding] = 'underway';
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } };
    const making = encoding === 'br' ? compressByBrotli(this.body, options) : compressByGzip(this.body);
    const body = await making.catch(() => this.body);
    const isSmaller = body.length < this.body.length;
    this.compressed[encoding] = isSmaller ? { body, encoding } : this.identity;
  }
}
