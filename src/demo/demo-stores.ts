import { auroraStore } from './aurora-store.js';
import type { DemoStore } from './demo-catalog.js';
import { nakhlStore } from './nakhl-store.js';
import { sakuraStore } from './sakura-store.js';

/** The stores that a fresh demo begins with. */
export const DEMO_STORES: readonly DemoStore[] = [auroraStore, nakhlStore, sakuraStore];
