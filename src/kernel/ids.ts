import { randomBytes, randomUUID } from 'node:crypto';

declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** The id of a tenant, a UUID. Branded so that no other id can stand in its place. */
export type TenantId = Brand<string, 'TenantId'>;

/**
 * Prefixes of public ids: `prod_01J…` is a product wherever it is met, in a log, a URL or a support mail.
 * The object type that `node(id)` answers follows from the prefix.
 */
export const ID_PREFIXES = {
  store: 'store',
  domain: 'dom',
  user: 'user',
  invitation: 'inv',
  category: 'cat',
  product: 'prod',
  variant: 'var',
  image: 'img',
  upload: 'upl',
  importJob: 'imp',
  location: 'loc',
  stockMovement: 'mov',
  session: 'ses',
  event: 'evt',
  customer: 'cus',
  customerGroup: 'cgrp',
  dataExport: 'dexp',
  taxCategory: 'taxc',
  taxZone: 'taxz',
  taxRate: 'taxr',
  promotion: 'promo',
  shippingZone: 'shpz',
  shippingMethod: 'shpm',
  carrier: 'carr',
  cart: 'cart',
  cartLine: 'cln',
  order: 'ord',
  orderLine: 'oln',
  payment: 'pay',
  refund: 'ref',
  shipment: 'shp',
  orderReturn: 'ret',
  ledgerPosting: 'led',
  announcement: 'ann',
  auditEntry: 'aud',
  reportExport: 'rexp',
} as const;

export type IdKind = keyof typeof ID_PREFIXES;

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BODY = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Randomness is asked for in large parts: each asking costs more than the bytes. */
const RANDOM_POOL_BYTES = 4096;
const ID_RANDOM_BYTES = 10;
let randomPool = Buffer.alloc(0);
let randomUsed = 0;

let lastMilliseconds = 0;
let lastSequence = 0;

/**
 * A new UUIDv7 (RFC 9562, method 1): 48 bits of milliseconds, then a 12-bit counter that keeps ids of one process
 * in order within a millisecond, then 62 random bits.
 */
export function newId(): string {
  const random = nextRandom();
  const now = Date.now();
  if (now > lastMilliseconds) {
    lastMilliseconds = now;
    lastSequence = random.readUInt16BE(8) & 0x7ff;
  } else if (++lastSequence > 0xfff) {
    lastMilliseconds += 1;
    lastSequence = 0;
  }
  const time = lastMilliseconds.toString(16).padStart(12, '0');
  const sequence = (0x7000 | lastSequence).toString(16);
  random[0] = (random[0]! & 0x3f) | 0x80;
  const tail = random.toString('hex', 0, 8);
  return `${time.slice(0, 8)}-${time.slice(8)}-${sequence}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}

/** Bytes that nobody else gets; they may be changed. */
function nextRandom(): Buffer {
  if (randomUsed + ID_RANDOM_BYTES > randomPool.length) {
    randomPool = randomBytes(RANDOM_POOL_BYTES);
    randomUsed = 0;
  }
  randomUsed += ID_RANDOM_BYTES;
  return randomPool.subarray(randomUsed - ID_RANDOM_BYTES, randomUsed);
}

/** A random UUID for ids that are capabilities: nothing about them can be guessed, not even the time. */
export function newCapabilityId(): string {
  return randomUUID();
}

/** 256 random bits as base64url, for tokens whose hash is stored. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Values of the hexadecimal digits by their character codes. */
const DIGIT_VALUES = new Uint8Array(128);
for (let value = 0; value < 16; value++) DIGIT_VALUES[value.toString(16).charCodeAt(0)] = value;

const HYPHEN = 45;

/** Character codes of the base-32 digits. */
const DIGIT_CODES = Buffer.from(ALPHABET);
const BODY_LENGTH = 26;

/** Where the public ids of each kind are put together: a text that grows by each digit leaves twelve times as much behind. */
const scratch = new Map<IdKind, Buffer>();

/** The public form of a UUID: prefix, underscore, 26 Crockford base-32 digits. */
export function encodeId(kind: IdKind, uuid: string): string {
  const text = scratchOf(kind);
  let at = text.length - BODY_LENGTH;
  // 128 bits = 2 leading zero bits + 26 digits of 5 bits; the bits come four at a time, from the hexadecimal digits.
  let bits = 0;
  let width = 2;
  for (let index = 0; index < uuid.length; index++) {
    const code = uuid.charCodeAt(index);
    if (code === HYPHEN) continue;
    bits = (bits << 4) | DIGIT_VALUES[code]!;
    width += 4;
    if (width < 5) continue;
    width -= 5;
    text[at++] = DIGIT_CODES[bits >> width]!;
    bits &= (1 << width) - 1;
  }
  return text.toString('latin1', 0, at);
}

function scratchOf(kind: IdKind): Buffer {
  let text = scratch.get(kind);
  if (!text) {
    text = Buffer.from(`${ID_PREFIXES[kind]}_`.padEnd(ID_PREFIXES[kind].length + 1 + BODY_LENGTH));
    scratch.set(kind, text);
  }
  return text;
}

/** The UUID behind a public id of this kind, or null when the text is anything else. Letters may be of either case. */
export function decodeId(kind: IdKind, publicId: string): string | null {
  const prefix = ID_PREFIXES[kind];
  if (!publicId.startsWith(`${prefix}_`)) return null;
  const body = publicId.slice(prefix.length + 1).toUpperCase();
  return BODY.test(body) ? decodeBody(body) : null;
}

/** Like {@link decodeId} for looking rows up: what is no id of this kind is one that no row has. */
export function decodeIdOrNone(kind: IdKind, publicId: string): string {
  return decodeId(kind, publicId) ?? '00000000-0000-0000-0000-000000000000';
}

/** The kind and UUID behind any public id, or null when it is not one of ours. */
export function decodeAnyId(publicId: string): { kind: IdKind; uuid: string } | null {
  const prefix = publicId.slice(0, publicId.indexOf('_'));
  const kind = (Object.keys(ID_PREFIXES) as IdKind[]).find((name) => ID_PREFIXES[name] === prefix);
  const uuid = kind ? decodeId(kind, publicId) : null;
  return kind && uuid ? { kind, uuid } : null;
}

/** Whether the text is a UUID in its canonical lower-case form. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

function decodeBody(body: string): string {
  let value = 0n;
  for (const digit of body) value = (value << 5n) | BigInt(ALPHABET.indexOf(digit));
  const hex = value.toString(16).padStart(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
