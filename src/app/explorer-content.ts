import { DEMO_ACCOUNTS } from '../demo/demo-accounts.js';
import { SAVED_EXAMPLES } from '../demo/saved-examples.js';
import type { Config } from '../platform/config/env.js';
import type { ExplorerOptions } from '../platform/explorer/explorer.js';

const SIGN_IN = `mutation SignIn($input: SessionCreateInput!) {
  sessionCreate(input: $input) { session { accessToken } userErrors { message } }
}`;

/** What the explorer offers: ready operations and demo accounts where the demo is, nothing of either elsewhere. */
export function explorerContent(config: Config): ExplorerOptions {
  if (config.seedDemo === false || config.isProduction) return { examples: [] };
  return { examples: SAVED_EXAMPLES, signIn: { mutation: SIGN_IN, accounts: DEMO_ACCOUNTS } };
}
