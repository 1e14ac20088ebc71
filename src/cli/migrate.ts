import { createLogger } from '../app/logger.js';
import { readConfig } from '../platform/config/env.js';
import { migrate } from '../platform/migrate.js';

/** Brings the database of DATABASE_OWNER_URL to the newest schema, for installations that migrate before they start. */
const config = readConfig();
if (!config.database) {
  process.stderr.write(
    'DATABASE_URL and DATABASE_OWNER_URL are needed; the embedded database migrates by itself.\n',
  );
  process.exit(1);
}
const applied = await migrate(config.database.ownerUrl, createLogger(config));
process.stdout.write(
  applied.length === 0 ? 'The database is up to date.\n' : `Applied: ${applied.join(', ')}\n`,
);
