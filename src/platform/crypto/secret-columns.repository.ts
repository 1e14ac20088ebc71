import type { PlatformTx, TenantTx } from '../db/scope.js';
import type { SecretColumn, SecretOwner } from './secret-column.js';

/** A secret as it is stored. */
export interface StoredSecret extends SecretOwner {
  readonly text: string;
}

const FIRST_TENANT = '00000000-0000-0000-0000-000000000000';
const FIRST_KEY = { uuid: FIRST_TENANT, text: '' } as const;

/** SQL of the columns that hold secrets. Their names come from modules, never from outside. */
export class SecretColumnsRepository {
  /** Secrets that are not encrypted with this key, in the order of their rows, after one of them. */
  findOthers(
    tx: PlatformTx,
    { table, column, key }: SecretColumn,
    page: { readonly keyId: string; readonly after: SecretOwner | null; readonly limit: number },
  ): Promise<StoredSecret[]> {
    return tx.query<StoredSecret>(
      `SELECT tenant_id AS "tenantId", ${key.column}::text AS key, ${column} AS text FROM ${table}
       WHERE (tenant_id, ${key.column}) > ($2::uuid, $3::${key.type}) AND split_part(${column}, ':', 1) <> $1
       ORDER BY tenant_id, ${key.column} LIMIT $4`,
      [
        ...[page.keyId, page.after?.tenantId ?? FIRST_TENANT, page.after?.key ?? FIRST_KEY[key.type]],
        page.limit,
      ],
    );
  }

  /** Puts fresh texts in place of the old ones; a secret that has changed meanwhile stays. Answers how many it put. */
  async replace(
    tx: TenantTx,
    { table, column, key }: SecretColumn,
    secrets: readonly (StoredSecret & { readonly fresh: string })[],
  ): Promise<number> {
    const replaced = await tx.query(
      `UPDATE ${table} t SET ${column} = v.fresh
       FROM unnest($2::${key.type}[], $3::text[], $4::text[]) AS v(key, old, fresh)
       WHERE t.tenant_id = $1 AND t.${key.column} = v.key AND t.${column} = v.old RETURNING 1`,
      [
        ...[tx.tenantId, secrets.map((secret) => secret.key)],
        ...[secrets.map(({ text }) => text), secrets.map(({ fresh }) => fresh)],
      ],
    );
    return replaced.length;
  }
}
