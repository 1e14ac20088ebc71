import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';
import { HttpProblem } from './http-problem.js';
import type { HttpRequest } from './router.js';

/** A file that pages load: from the disk, or written in the code. */
export type AssetSource = { readonly file: string } | { readonly text: string };

type Encoding = 'br' | 'gzip' | 'identity';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};
const BROTLI_QUALITY = 5;

const brotli = promisify(brotliCompress);
const compress: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: promisify(gzip),
  identity: async (bytes) => bytes,
};

/** Files under one address that changes whenever one of them does, so that browsers may keep them for ever. */
export class AssetCollection {
  private constructor(
    /** Names the content of all files together. */
    readonly version: string,
    private readonly files: ReadonlyMap<string, Buffer>,
    private readonly encoded = new Map<string, Promise<Buffer>>(),
  ) {}

  /**
   * Reads all files into memory.
   * @throws Error when one of them is missing
   */
  static async load(sources: Readonly<Record<string, AssetSource>>): Promise<AssetCollection> {
    const hash = createHash('sha256');
    const files = new Map<string, Buffer>();
    for (const [name, source] of Object.entries(sources)) {
      const bytes = 'file' in source ? await readFile(source.file) : Buffer.from(source.text);
      files.set(name, bytes);
      hash.update(name).update(bytes);
    }
    return new AssetCollection(hash.digest('hex').slice(0, 16), files);
  }

  /** Sends the file of this version, compressed as the browser likes it; compressing happens once, at the first use. */
  async send(request: HttpRequest, version: string, name: string): Promise<void> {
    const { raw, response } = request;
    const bytes = version === this.version ? this.files.get(name) : undefined;
    if (!bytes)
      throw new HttpProblem(404, 'NOT_FOUND', 'There is no such file. Reload the page that asked for it.');
    const encoding = preferredEncoding(request);
    const etag = `"${this.version}-${encoding}"`;
    response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    response.setHeader('etag', etag);
    response.appendHeader('vary', 'accept-encoding');
    if (raw.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    const body = await this.encode(name, bytes, encoding);
    if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
    response.setHeader('content-type', CONTENT_TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain');
    response.writeHead(200, { 'content-length': body.length }).end(body);
  }

  private encode(name: string, bytes: Buffer, encoding: Encoding): Promise<Buffer> {
    const key = `${encoding} ${name}`;
    const known = this.encoded.get(key);
    if (known) return known;
    const encoded = compress[encoding](bytes);
    this.encoded.set(key, encoded);
    return encoded;
  }
}

function preferredEncoding({ raw }: HttpRequest): Encoding {
  const preferred = new Negotiator(raw).encoding(['br', 'gzip', 'identity']);
  return preferred === 'br' || preferred === 'gzip' ? preferred : 'identity';
}
