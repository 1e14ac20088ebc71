import { createHmac, timingSafeEqual } from 'node:crypto';
import { decodeId, encodeId, type TenantId } from '../../../kernel/ids.js';
import type { KeyRing } from '../../../platform/crypto/key-ring.js';

/** An export and until when its link opens it. */
export interface LinkedExport {
  readonly tenantId: TenantId;
  readonly id: string;
  readonly expiresAt: Date;
}

/** Makes and reads the links to exports: who has one may fetch the file until the time that is signed in it. */
export class ExportLinks {
  constructor(private readonly keyRing: KeyRing) {}

  /** Path and query, to follow the address of the server. */
  pathOf(linked: LinkedExport): string {
    const store = encodeId('store', linked.tenantId);
    const until = linked.expiresAt.getTime();
    const signature = this.signatureOf(linked).toString('base64url');
    return `/data-exports/${store}/${encodeId('dataExport', linked.id)}?until=${until}&signature=${signature}`;
  }

  /** What the link opens at this moment; null for a wrong or old one. */
  read(link: { store: string; id: string; query: URLSearchParams }, now: Date): LinkedExport | null {
    const tenantId = decodeId('store', link.store) as TenantId | null;
    const id = decodeId('dataExport', link.id);
    const until = link.query.get('until') ?? '';
    if (tenantId === null || id === null || !/^\d{1,15}$/.test(until)) return null;
    const linked = { tenantId, id, expiresAt: new Date(Number(until)) };
    const signature = Buffer.from(link.query.get('signature') ?? '', 'base64url');
    const expected = this.signatureOf(linked);
    const isOurs = signature.length === expected.length && timingSafeEqual(signature, expected);
    return isOurs && linked.expiresAt > now ? linked : null;
  }

  private signatureOf({ tenantId, id, expiresAt }: LinkedExport): Buffer {
    return createHmac('sha256', this.keyRing.derive('data-export-links'))
      .update(`${tenantId}/${id}/${expiresAt.getTime()}`)
      .digest();
  }
}
