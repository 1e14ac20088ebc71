import type pg from 'pg';
import { StartupProblem } from '../startup-problem.js';

/**
 * Makes sure that row-level security binds this process.
 * @throws StartupProblem when the role could pass by it
 */
export async function assertServerRole(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ role: string; isUnbound: boolean }>(`
    SELECT current_user AS role,
      (SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user)
      OR EXISTS (SELECT 1 FROM pg_class c WHERE c.relname = 'tenant' AND c.relkind = 'r'
        AND pg_get_userbyid(c.relowner) = current_user) AS "isUnbound"`);
  const [found] = rows;
  if (found?.isUnbound) {
    throw new StartupProblem(
      `The server must not run as "${found.role}": a superuser or owner is not bound by row-level security. ` +
        'Let DATABASE_URL name a login that is a member of wasla_app, and DATABASE_OWNER_URL the owner.',
    );
  }
}
