import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../demo/demo-accounts.js';
import { DEMO_STORES } from '../demo/demo-stores.js';
import type { Config } from '../platform/config/env.js';

interface Situation {
  readonly config: Config;
  readonly isDemo: boolean;
  readonly isEmbedded: boolean;
}

/** What a person reads when the server is up: where it is, who can sign in, and one query to paste. */
export function welcome(url: string, { config, isDemo, isEmbedded }: Situation): string {
  const lines = [
    '',
    '  Wasla is running.',
    '',
    `    GraphQL     ${url}/graphql`,
    ...(config.graphql.explorer ? [`    Explorer    ${url}/graphiql`] : []),
    `    Dashboard   ${url}/dashboard`,
    `    Health      ${url}/readyz`,
    '',
    ...servicesOf(config, isEmbedded),
    ...(isDemo ? demo(url) : []),
  ];
  return `${lines.join('\n')}\n`;
}

function servicesOf(config: Config, isEmbedded: boolean): string[] {
  const lines = [
    isEmbedded
      ? `Database: PostgreSQL, embedded in ${config.dataDir}.`
      : 'Database: the one of DATABASE_URL.',
    config.redisUrl
      ? 'Signals between processes: Redis.'
      : 'No REDIS_URL: signals stay within this process. Run one process only, or give it Redis.',
    ...(config.workerInline ? [] : ['Background work: not in this process; start the worker beside it.']),
  ];
  return [...lines.map((line) => `  ${line}`), ''];
}

function demo(url: string): string[] {
  const [store] = DEMO_STORES;
  const slug = store!.slug;
  return [
    `  Demo stores (header x-store): ${DEMO_STORES.map((each) => each.slug).join(', ')}`,
    `  Demo accounts, password ${DEMO_PASSWORD}:`,
    ...DEMO_ACCOUNTS.map(({ email, role }) => `    ${email.padEnd(24)} ${role.toLowerCase()}`),
    '',
    '  Try:',
    '',
    `    curl -s ${url}/graphql -H 'content-type: application/json' -H 'x-store: ${slug}' \\`,
    `      -d '{"query":"{ products(first: 3) { nodes { name priceRange { min { amount currency } } } } }"}'`,
    '',
  ];
}
