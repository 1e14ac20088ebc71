import type { TenantId } from '../../kernel/ids.js';
import type { RequestContext } from '../context.js';
import { isOperator } from '../viewer.js';
import type { Database } from './database.js';
import type { PlatformScope, Scope, TenantScope } from './scope.js';

/**
 * Reads as the platform, whatever store the request names: rows of all tenants in the tables that are open to it.
 * What is read belongs to several tenants, so the statement itself must narrow it to what the viewer may see.
 */
export function platformReader(
  database: Database,
  ctx: Pick<RequestContext, 'countStatement'>,
): PlatformScope {
  return {
    tenantId: null,
    query: (sql, parameters) => {
      ctx.countStatement();
      return database.read(null, sql, parameters);
    },
  };
}

/** Reads as one tenant, whatever store the request names. Whoever asks must have made sure that the viewer may. */
export function readerOf(
  database: Database,
  ctx: Pick<RequestContext, 'countStatement'>,
  tenantId: TenantId,
): TenantScope {
  return {
    tenantId,
    query: (sql, parameters) => {
      ctx.countStatement();
      return database.read(tenantId, sql, parameters);
    },
  };
}

/** What the viewer may read of stores: operators all of them, everyone else only the one that the request names. */
export function storeReader(database: Database, ctx: RequestContext): Scope {
  return isOperator(ctx) ? platformReader(database, ctx) : ctx;
}
