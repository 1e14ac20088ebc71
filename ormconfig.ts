import 'reflect-metadata';
import { entities } from './src/app/entities.js';
import { readConfig } from './src/platform/config/env.js';
import { createDataSource } from './src/platform/db/data-source.js';

/**
 * What the TypeORM command line works on: the owner's login, because migrations change tables.
 * After `npm run build`: `DATABASE_URL=… npx typeorm migration:show -d dist/ormconfig.js`
 */
const { database } = readConfig();
if (!database)
  throw new Error('The TypeORM command line needs DATABASE_URL, and DATABASE_OWNER_URL where they differ.');

export default createDataSource({
  url: database.ownerUrl,
  poolSize: 2,
  applicationName: 'wasla-typeorm',
  entities,
});
