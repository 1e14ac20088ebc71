export type Right = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';

const ALL_RIGHTS: readonly Right[] = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];
const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;

/**
 * Closes a tenant table: the server role sees and writes only rows of the tenant its transaction is set to, and
 * nothing when none is set. FORCE makes that true for the table's owner as well.
 */
export function isolateTenantTable(table: string, rights = ALL_RIGHTS, column = 'tenant_id'): string {
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
    CREATE POLICY tenant_isolation ON ${table}
      USING (${column} = ${TENANT}) WITH CHECK (${column} = ${TENANT});
    ${grantTable(table, rights)}`;
}

/** Opens a tenant table to work that spans tenants: the relay, the directory of stores, the operators. */
export function openToPlatform(table: string): string {
  return `
    CREATE POLICY platform_scope ON ${table}
      USING (current_setting('app.scope', true) = 'platform')
      WITH CHECK (current_setting('app.scope', true) = 'platform');`;
}

/** Gives the server role the rights it needs on a table, and no others. */
export function grantTable(table: string, rights = ALL_RIGHTS): string {
  return `GRANT ${rights.join(', ')} ON ${table} TO wasla_app;`;
}
