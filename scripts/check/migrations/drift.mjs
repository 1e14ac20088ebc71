/**
 * On a database of its own: runs all migrations up, compares the tables with the entities, runs down to nothing and
 * up again. Uses the embedded PostgreSQL, or the server of DATABASE_OWNER_URL / DATABASE_URL.
 */
import { readdirSync } from 'node:fs';
import { getMetadataArgsStorage } from 'typeorm';
import { entities } from '../../../dist/src/app/entities.js';
import { createDataSource } from '../../../dist/src/platform/db/data-source.js';
import { differences } from './differences.mjs';
import { withScratchDatabase } from './scratch-database.mjs';

/** TypeORM keeps its own record of what ran. */
const RECORD = ['migration', 'migration_id_seq'];

const LEFT_OVERS = `
  SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S')
  UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
  UNION ALL SELECT typname FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typtype IN ('d', 'e')`;

/** Entity classes in files that the list of entities leaves out: nothing would compare or serve them. */
async function unlistedEntities() {
  const files = readdirSync('src', { recursive: true }).filter((file) => file.endsWith('.entity.ts'));
  for (const file of files) {
    await import(new URL(`../../../dist/src/${file.replace(/\.ts$/, '.js')}`, import.meta.url));
  }
  const classes = getMetadataArgsStorage().tables.map(({ target }) => target);
  return classes
    .filter((target) => !entities.includes(target))
    .map(({ name }) => `${name} is not in src/app/entities.ts`);
}

async function downToNothing(dataSource) {
  for (let ran = dataSource.migrations.length; ran > 0; ran -= 1) {
    await dataSource.undoLastMigration({ transaction: 'each' });
  }
  const left = await dataSource.query(LEFT_OVERS);
  const names = left.map(({ name }) => name).filter((name) => !RECORD.includes(name));
  return names.map((name) => `${name} is left after running down`);
}

async function problemsOn(ownerUrl) {
  const dataSource = createDataSource({
    url: ownerUrl,
    poolSize: 2,
    applicationName: 'wasla-check',
    entities,
  });
  await dataSource.initialize();
  try {
    await dataSource.runMigrations({ transaction: 'each' });
    const problems = await differences(dataSource);
    const left = await downToNothing(dataSource);
    await dataSource.runMigrations({ transaction: 'each' });
    const again = (await differences(dataSource)).filter((difference) => !problems.includes(difference));
    return [...problems, ...left, ...again.map((difference) => `${difference}, after running down and up`)];
  } finally {
    await dataSource.destroy();
  }
}

try {
  const problems = [...(await unlistedEntities()), ...(await withScratchDatabase(problemsOn))];
  if (problems.length > 0) throw new Error(problems.join('\n'));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
