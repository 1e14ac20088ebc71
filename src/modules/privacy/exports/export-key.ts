import type { TenantId } from '../../../kernel/ids.js';
import { objectKey, type ObjectKey } from '../../../platform/storage/object-storage.js';

/** Where the file of an export lies. */
export function exportKey(tenantId: TenantId, exportId: string): ObjectKey {
  return objectKey(tenantId, 'data-exports', `${exportId}.json`);
}
