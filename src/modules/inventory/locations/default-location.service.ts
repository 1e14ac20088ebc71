import { newId } from '../../../kernel/ids.js';
import { insertRows } from '../../../platform/db/rows.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { LocationEntity } from './location.entity.js';

/** The new store has the location where stock goes that names no other. The merchant may rename it. */
export async function openDefaultLocation(tx: TenantTx): Promise<void> {
  await insertRows<LocationEntity>(tx, LocationEntity, [
    {
      tenantId: tx.tenantId,
      id: newId(),
      name: 'Main location',
      isDefault: true,
      createdAt: tx.now,
      updatedAt: tx.now,
    },
  ]);
}
