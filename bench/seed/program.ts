import 'reflect-metadata';
import { runToEnd } from '../../src/app/run.js';
import { besideRunningServer, prepareSurroundings } from '../../src/app/surroundings.js';
import { progressLines } from '../progress.js';
import { readSeedPlan } from './arguments.js';
import { seed } from './index.js';

/** Fills the database of DATABASE_URL, or the embedded one, and tells how to sign in to what was made. */
await runToEnd(async ({ config, log, onEnd }) => {
  const plan = readSeedPlan(process.argv.slice(2));
  const surroundings = await prepareSurroundings(await besideRunningServer(config), log);
  onEnd(() => surroundings.release());
  const { slug, counts, owner, staff, customers } = await seed(surroundings, plan, progressLines());
  const { products, variants, orders } = counts;
  const people = [owner, staff, customers[0]].flatMap((person) => (person ? [person.email] : []));
  process.stdout.write(
    `The store "${slug}" has ${products} products with ${variants} variants, ${counts.customers} customers and ` +
      `${orders} orders; ${plan.tenants - 1} other stores are beside it.\n` +
      `Sign in as ${people.join(', ')} with the password ${owner.password}.\n`,
  );
  return 0;
});
