import type { TenantId } from '../../kernel/ids.js';
import { FreshCache } from '../cache/fresh-cache.js';
import type { Database } from '../db/database.js';
import type { Signals } from '../signals/signals.js';
import { isFeatureOn, type FeatureRule } from './is-feature-on.js';

const FEATURES_CHANGED = 'features-changed';

/** Changes are signalled at once; a process that misses the signal is right again after this time. */
const TTL_MS = 4000;
const MAX_STORES = 5000;

/** Tells which features are on for a store, mostly without asking the database, and never wrong for five seconds. */
export class Features {
  private readonly memory = new FreshCache<ReadonlySet<string>>({ maxEntries: MAX_STORES, ttlMs: TTL_MS });

  constructor(
    private readonly database: Pick<Database, 'read'>,
    private readonly signals: Signals,
  ) {
    signals.subscribe(FEATURES_CHANGED, () => this.forget());
  }

  /** Whether the feature is on for the store. One that nobody has defined is off. */
  async isOn(storeId: TenantId, key: string): Promise<boolean> {
    return (await this.onFor(storeId)).has(key);
  }

  /** The keys of all features that are on for the store. */
  onFor(storeId: TenantId): Promise<ReadonlySet<string>> {
    return this.memory.get(storeId, () => this.read(storeId));
  }

  /** Makes this process and the others read all features afresh. Call after a commit that changed one. */
  changed(): void {
    this.forget();
    this.signals.publish(FEATURES_CHANGED, '');
  }

  private forget(): void {
    this.memory.forget(() => true);
  }

  private async read(storeId: TenantId): Promise<ReadonlySet<string>> {
    const rules = await this.database.read<FeatureRule>(
      storeId,
      `SELECT f.key, f.is_killed AS "isKilled", f.percentage, o.is_on AS override
       FROM feature_flag f LEFT JOIN feature_flag_override o ON o.tenant_id = $1 AND o.flag_key = f.key
       ORDER BY f.key`,
      [storeId],
    );
    return new Set(rules.filter((rule) => isFeatureOn(rule, storeId)).map(({ key }) => key));
  }
}
