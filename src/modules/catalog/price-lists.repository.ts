import { newId } from '../../kernel/ids.js';
import { insertRows } from '../../platform/db/rows.js';
import type { TenantTx } from '../../platform/db/scope.js';
import { PriceListEntity } from './price.entity.js';

/** Every store begins with one list, in its own currency. */
export async function openDefaultPriceList(tx: TenantTx, store: { currency: string }): Promise<void> {
  await insertRows(tx, PriceListEntity, [
    {
      tenantId: tx.tenantId,
      id: newId(),
      name: 'Default',
      currency: store.currency,
      isDefault: true,
      createdAt: tx.now,
    },
  ]);
}
