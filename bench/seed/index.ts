import type { SeedFacts } from './facts.js';
import type { SeedPlan } from './plan.js';

export type { SearchWord, SeededCategory, SeededVariant, SeedFacts, SignIn } from './facts.js';
export { STANDARD_PLAN, type SeedPlan } from './plan.js';

/** A migrated database, and the keys of the secrets in it. */
export interface SeedUrls {
  /** The login that owns the tables. */
  readonly ownerUrl: string;
  /** The login that the server uses. */
  readonly serverUrl: string;
  /** As in ENCRYPTION_KEYS of the installation. */
  readonly encryptionKeys: string;
}

/**
 * The installation has what the plan says. Where it is there already from an earlier run of the same plan, it is left
 * alone. Lines about the progress go to `say`.
 */
export async function seed(
  _urls: SeedUrls,
  _plan: SeedPlan,
  _say: (line: string) => void = () => undefined,
): Promise<SeedFacts> {
  return Promise.reject(new Error('The seed is being written'));
}
