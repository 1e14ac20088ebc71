import type { Right } from './tenant-isolation.js';

/**
 * Opens a tenant table to work that spans tenants, for these commands only: a job that looks for what is due reads
 * across tenants and writes as the tenant. PostgreSQL asks for SELECT beside UPDATE or DELETE with a condition.
 */
export function openToPlatformFor(table: string, ...commands: readonly Exclude<Right, 'INSERT'>[]): string {
  return commands
    .map(
      (command) => `
    CREATE POLICY platform_${command.toLowerCase()} ON ${table} FOR ${command}
      USING (current_setting('app.scope', true) = 'platform');`,
    )
    .join('');
}
