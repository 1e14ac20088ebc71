import { decodeId, encodeId, type TenantId } from '../../../kernel/ids.js';

/** What tells a dead letter from all others. */
export interface DeadLetterKey {
  readonly tenantId: TenantId;
  readonly consumer: string;
  readonly sequence: number;
}

const FORM = /^(store_[0-9A-Za-z]{26})\/([1-9]\d{0,14})\/([\w.:-]{1,100})$/;

/** The id that operators see: the store, the place in its stream and the consumer. */
export function deadLetterId({ tenantId, consumer, sequence }: DeadLetterKey): string {
  return `${encodeId('store', tenantId)}/${sequence}/${consumer}`;
}

/** What such an id names, or null when it is anything else. */
export function deadLetterKey(id: string): DeadLetterKey | null {
  const [, store, sequence, consumer] = FORM.exec(id) ?? [];
  const tenantId = store === undefined ? null : decodeId('store', store);
  if (tenantId === null) return null;
  return { tenantId: tenantId as TenantId, consumer: consumer!, sequence: Number(sequence) };
}
