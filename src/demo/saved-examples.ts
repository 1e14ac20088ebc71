import type { ExplorerExample } from '../platform/explorer/explorer-example.js';
import { accountExamples } from './examples/account-examples.js';
import { checkoutExamples } from './examples/checkout-examples.js';
import { merchantExamples } from './examples/merchant-examples.js';
import { orderDeskExamples } from './examples/order-desk-examples.js';
import { platformExamples } from './examples/platform-examples.js';
import { SHOWCASES } from './examples/showcase.js';
import { storefrontExamples } from './examples/storefront-examples.js';

/**
 * The operations that the explorer offers in the demo, store by store and last for the platform. What only a running
 * demo knows stands as PASTE_...: a token, or the id of something made before.
 */
export const SAVED_EXAMPLES: readonly ExplorerExample[] = [
  ...SHOWCASES.flatMap((showcase) => [
    ...storefrontExamples(showcase),
    ...checkoutExamples(showcase),
    ...merchantExamples(showcase),
    ...orderDeskExamples(showcase),
    ...accountExamples(showcase),
  ]),
  ...platformExamples,
];
