import { createHmac, timingSafeEqual } from 'node:crypto';

const SIGNATURE_BYTES = 12;

/** The values of the sort columns of a row, the id last. */
export type CursorValues = readonly (string | number | boolean)[];

/**
 * Makes and reads cursors. A cursor is bound by its signature to the list it came from: the tenant, the sort and the
 * filter. So it cannot be altered, and one that belongs to another list reads like one that never existed.
 */
export class CursorSigner {
  constructor(private readonly secret: Buffer) {}

  sign(list: string, values: CursorValues): string {
    const body = Buffer.from(JSON.stringify(values));
    return Buffer.concat([this.signature(list, body), body]).toString('base64url');
  }

  /** The values in the cursor, or null when it was not made for this list. */
  read(list: string, cursor: string): CursorValues | null {
    const bytes = Buffer.from(cursor, 'base64url');
    if (bytes.length <= SIGNATURE_BYTES) return null;
    const body = bytes.subarray(SIGNATURE_BYTES);
    const isOurs = timingSafeEqual(bytes.subarray(0, SIGNATURE_BYTES), this.signature(list, body));
    return isOurs ? (JSON.parse(body.toString()) as CursorValues) : null;
  }

  private signature(list: string, body: Buffer): Buffer {
    return createHmac('sha256', this.secret)
      .update(list)
      .update('\n')
      .update(body)
      .digest()
      .subarray(0, SIGNATURE_BYTES);
  }
}
