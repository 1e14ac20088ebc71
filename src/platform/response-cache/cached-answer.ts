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

type Compression = Exclude<Encoding, 'identity'>;

/** Compressed forms of bodies, for all processes. */
export interface SharedForms {
  /** The form of the body with this digest; else whether it is the caller who makes it now, or another process. */
  claim(compression: Compression, digest: string): Promise<Buffer | 'yours' | 'elsewhere'>;
  /** Keeps the form that the caller has made. */
  keep(compression: Compression, digest: string, form: Buffer): Promise<void>;
}

/** An answer that is the same for every onlooker who asks the same. */
export class CachedAnswer {
  readonly etag: string;
  private readonly digest: string;
  private readonly identity: Representation;
  private readonly compressed = new Map<Compression, Representation | 'underway'>();

  constructor(
    readonly body: Buffer,
    /** What it is made of. */
    readonly tags: readonly string[],
    /** Where other processes find its compressed forms; without it they are this process's only. */
    private readonly forms?: SharedForms,
  ) {
    this.digest = createHash('sha1').update(body).digest('base64url');
    // Weak, because the same answer travels in several encodings.
    this.etag = `W/"${this.digest}"`;
    this.identity = { body, encoding: 'identity' };
  }

  /** What it takes in memory, with the forms that it may get. */
  get bytes(): number {
    return (
      Math.ceil(this.body.length * (1 + COMPRESSED_SHARE)) + OVERHEAD_BYTES + this.tags.length * TAG_BYTES
    );
  }

  /**
   * The answer in this encoding. The first who asks for a compressed form has it fetched or made, once, and is answered
   * without it meanwhile: answers that nobody asks for twice cost nothing.
   */
  in(encoding: Encoding): Representation {
    if (encoding === 'identity' || this.body.length < COMPRESSED_ABOVE_BYTES) return this.identity;
    const known = this.compressed.get(encoding);
    if (known === undefined) void this.compress(encoding);
    return typeof known === 'object' ? known : this.identity;
  }

  private async compress(compression: Compression): Promise<void> {
    this.compressed.set(compression, 'underway');
    const claimed = (await this.forms?.claim(compression, this.digest)) ?? 'yours';
    if (claimed === 'elsewhere') this.compressed.delete(compression);
    else this.compressed.set(compression, await this.formOf(compression, claimed));
  }

  private async formOf(encoding: Compression, claimed: Buffer | 'yours'): Promise<Representation> {
    if (claimed !== 'yours') return { body: claimed, encoding };
    const body = await compressed(this.body, encoding);
    if (body.length >= this.body.length) return this.identity;
    void this.forms?.keep(encoding, this.digest, body);
    return { body, encoding };
  }
}

/** The body in this form; as it is when that fails. */
function compressed(body: Buffer, compression: Compression): Promise<Buffer> {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } };
  const making = compression === 'br' ? compressByBrotli(body, options) : compressByGzip(body);
  return making.catch(() => body);
}
