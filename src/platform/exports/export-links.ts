import { createHmac, timingSafeEqual } from 'node:crypto';
import { decodeId, encodeId, type IdKind, type TenantId } from '../../kernel/ids.js';
import type { KeyRing } from '../crypto/key-ring.js';

/** An export and until when its link opens it. */
export interface LinkedExport {
  readonly tenantId: TenantId;
  readonly id: string;
  readonly expiresAt: Date;
}

/** Exports whose links look alike. */
export interface LinkForm {
  /** First part of the path, `data-exports`; links of one form are signed by a key that no other has. */
  readonly folder: string;
  readonly idKind: IdKind;
}

/** Makes and reads the links to exports: who has one may fetch the file until the time that is signed in it. */
export class ExportLinks {
  constructor(
    private readonly keyRing: KeyRing,
    private readonly form: LinkForm,
  ) {}

  /** Path and query, to follow the address of the server. */
  pathOf(linked: LinkedExport): string {
    const { folder, idKind } = this.form;
    const store = encodeId('store', linked.tenantId);
    const until = linked.expiresAt.getTime();
    const signature = this.signatureOf(linked).toString('base64url');
    return `/${folder}/${store}/${encodeId(idKind, linked.id)}?until=${until}&signature=${signature}`;
  }

  /** What the link opens at this moment; null for a wrong or old one. */
  read(link: { store: string; id: string; query: URLSearchParams }, now: Date): LinkedExport | null {
    const tenantId = decodeId('store', link.store) as TenantId | null;
    const id = decodeId(this.form.idKind, link.id);
    const until = link.query.get('until') ?? '';
    if (tenantId === null || id === null || !/^\d{1,15}$/.test(until)) return null;
    const linked = { tenantId, id, expiresAt: new Date(Number(until)) };
    const signature = Buffer.from(link.query.get('signature') ?? '', 'base64url');
    const expected = this.signatureOf(linked);
    const isOurs = signature.length === expected.length && timingSafeEqual(signature, expected);
    return isOurs && linked.expiresAt > now ? linked : null;
  }

  private signatureOf({ tenantId, id, expiresAt }: LinkedExport): Buffer {
    return createHmac('sha256', this.keyRing.derive(`${this.form.folder}-links`))
      .update(`${tenantId}/${id}/${expiresAt.getTime()}`)
      .digest();
  }
}
