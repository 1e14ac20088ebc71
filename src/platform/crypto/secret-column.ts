import type { TenantId } from '../../kernel/ids.js';

/** A column of a tenant table that holds texts of the key ring. The platform may select from the table. */
export interface SecretColumn {
  readonly table: string;
  readonly column: string;
  /** What names a row within its tenant. */
  readonly key: { readonly column: string; readonly type: 'uuid' | 'text' };
  /** What the row's secret is encrypted under. */
  contextOf(row: SecretOwner): string;
}

/** The row of a secret. */
export interface SecretOwner {
  readonly tenantId: TenantId;
  readonly key: string;
}
