import type { TenantInfo } from '../../../platform/context.js';

/** A store as the entrance sees it. */
export interface ListedStore extends TenantInfo {
  readonly isActive: boolean;
}
