import pg from 'pg';
import { APP_ROLE, OWNER_ROLE, type Credentials } from './embedded-cluster.js';

/** The database of the embedded server. */
const DATABASE = 'wasla';

const UNPRIVILEGED = 'LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION';

/**
 * The roles and the database exist: the owner may change the schema, the server's role may only connect.
 * Safe to repeat; a start that was interrupted here is completed by the next one.
 */
export async function ensureRolesAndDatabase(adminUrl: string, credentials: Credentials): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const role of [OWNER_ROLE, APP_ROLE] as const) {
      const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
      if (rowCount) continue;
      await client.query(
        `CREATE ROLE ${role} ${UNPRIVILEGED} PASSWORD ${client.escapeLiteral(credentials[role])}`,
      );
    }
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER_ROLE}`);
    await client.query(`REVOKE ALL ON DATABASE ${DATABASE} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${DATABASE} TO ${APP_ROLE}`);
  } finally {
    await client.end();
  }
}
