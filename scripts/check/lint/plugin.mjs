import { bans } from './bans.mjs';
import { names } from './names.mjs';
import { sizes } from './sizes.mjs';

function ruleOf({ selectors, message }) {
  const report = (context) => (node) => context.report({ node, message });
  return {
    meta: { type: 'problem', schema: [] },
    create: (context) => Object.fromEntries(selectors.map((selector) => [selector, report(context)])),
  };
}

const banRules = Object.fromEntries(Object.entries(bans).map(([name, ban]) => [name, ruleOf(ban)]));

export const plugin = { meta: { name: 'wasla' }, rules: { ...banRules, ...sizes, ...names } };

/** Flat configs: every ban everywhere, then each lifted where its code lives. */
export const banConfigs = [
  {
    name: 'wasla/bans',
    files: ['**/*.{ts,tsx,js,mjs}'],
    plugins: { wasla: plugin },
    rules: Object.fromEntries(Object.keys(bans).map((name) => [`wasla/${name}`, 'error'])),
  },
  ...Object.entries(bans)
    .filter(([, ban]) => ban.allowedIn.length > 0)
    .map(([name, ban]) => ({
      name: `wasla/home-of-${name}`,
      files: ban.allowedIn,
      rules: { [`wasla/${name}`]: 'off' },
    })),
];
