import { refuse } from '../../../kernel/errors.js';
import { decodeIdOrNone, type TenantId } from '../../../kernel/ids.js';
import { recordDeeds } from '../../../platform/audit/trail.js';
import type { RequestContext, TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import type { PlatformTx } from '../../../platform/db/scope.js';
import { assertVersion } from '../../../platform/db/tenant-repository.js';
import { onBehalfOf } from '../../../platform/db/unit-of-work.js';
import type { FeatureFlagEntity } from '../../../platform/features/feature-flag.entity.js';
import { parseInput } from '../../../platform/validation.js';
import { flagKey, flagSetRules, type FlagChange } from './flag.rules.js';
import type { FeatureFlagSetInput } from './flag.type.js';
import type { FlagsRepository } from './flags.repository.js';

/** Every process reads all of them for each store it serves. */
const MAX_FLAGS = 200;

/** Feature flags as operators define them, and as merchants see what they have. */
export class FlagsService {
  constructor(
    private readonly core: Core,
    private readonly repository: FlagsRepository,
  ) {}

  /** All flags in the order of their keys; at most 200. */
  list(ctx: RequestContext): Promise<FeatureFlagEntity[]> {
    return this.repository.list(platformReader(this.core.database, ctx));
  }

  /** The keys of the features that are on for the request's store, in their order. */
  async onFor(ctx: TenantContext): Promise<string[]> {
    return [...(await this.core.features.onFor(ctx.tenantId))];
  }

  /**
   * The flag is as given, on every process within five seconds; one that is new begins off.
   * @throws Refusal INVALID, TOO_LONG, OUT_OF_RANGE; REQUIRED for a new flag without a description or one too many
   * @throws VersionConflict
   */
  async set(ctx: RequestContext, input: FeatureFlagSetInput): Promise<FeatureFlagEntity> {
    const change = parseInput(flagSetRules, input);
    return this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      const current = (await this.repository.lock(tx, change.key)) ?? (await this.define(tx, change));
      assertVersion(current, change.expectedVersion);
      const next = stateOf(change, current);
      await this.core.outbox.add(tx, {
        type: 'feature_flag.set.v1',
        subject: { kind: 'feature-flag', id: change.key },
        payload: { ...next },
      });
      tx.afterCommit(() => this.core.features.changed());
      return this.repository.update(tx, change.key, next);
    });
  }

  /** The flag is gone, and with it what stores were given of it. @throws Refusal NOT_FOUND */
  async remove(ctx: RequestContext, key: string): Promise<string> {
    assertKey(key);
    await this.core.unitOfWork.writePlatform(ctx, async (tx) => {
      if (!(await this.repository.lock(tx, key))) throw noSuchFlag();
      const given = await this.repository.overrides(tx, key);
      await this.repository.remove(tx, key);
      const subject = { kind: 'feature-flag', id: key };
      await this.core.outbox.add(tx, { type: 'feature_flag.removed.v1', subject });
      const ended = given.map(({ tenantId: storeId, isOn }) => ({ storeId, details: { isOn } }));
      recordDeeds(tx, ended.map((each) => ({ action: 'feature_flag_override.ended', subject, ...each }))); // prettier-ignore
      tx.afterCommit(() => this.core.features.changed());
    });
    return key;
  }

  /**
   * The store has the feature, or lacks it, whatever the percentage says; with null the percentage decides again.
   * @throws Refusal NOT_FOUND for the flag or the store
   */
  async override(
    ctx: RequestContext,
    key: string,
    given: { readonly storeId: string; readonly isOn: boolean | null },
  ): Promise<FeatureFlagEntity> {
    assertKey(key);
    const storeId = decodeIdOrNone('store', given.storeId) as TenantId;
    return this.core.unitOfWork.write(onBehalfOf(ctx, storeId), async (tx) => {
      const flag = await this.repository.hold(tx, key);
      if (!flag) throw noSuchFlag();
      if (!(await this.repository.hasStore(tx, storeId))) throw noSuchStore();
      const hasChanged =
        given.isOn === null
          ? await this.repository.removeOverride(tx, key)
          : await this.repository.override(tx, key, given.isOn);
      if (!hasChanged) return flag;
      await this.core.outbox.add(tx, {
        type: 'feature_flag.overridden.v1',
        subject: { kind: 'feature-flag', id: key },
        payload: { isOn: given.isOn },
      });
      tx.afterCommit(() => this.core.features.changed());
      return flag;
    });
  }

  /** A flag that is off, locked by being new; that of another transaction when both define it at once. */
  private async define(tx: PlatformTx, change: FlagChange): Promise<FeatureFlagEntity> {
    const { key, description } = change;
    if (description == null)
      throw refuse('REQUIRED', 'A new flag needs a description.', ['input', 'description']);
    if ((await this.repository.count(tx)) >= MAX_FLAGS)
      throw refuse('OUT_OF_RANGE', `There are ${MAX_FLAGS} flags. Remove one first.`, ['input', 'key']);
    const flag = { key, description, isKilled: false, percentage: 0, version: 0 };
    return (await this.repository.insert(tx, flag)) ?? (await this.repository.lock(tx, key))!;
  }
}

function stateOf({ description, isKilled, percentage }: FlagChange, current: FeatureFlagEntity) {
  return {
    description: description ?? current.description,
    isKilled: isKilled ?? current.isKilled,
    percentage: percentage ?? current.percentage,
  };
}

/** @throws Refusal NOT_FOUND for what can be no key: not every text may even be looked up */
function assertKey(key: string): void {
  if (!flagKey.safeParse(key).success) throw noSuchFlag();
}

function noSuchFlag() {
  return refuse('NOT_FOUND', 'There is no feature flag with this key.', ['key']);
}

function noSuchStore() {
  return refuse('NOT_FOUND', 'There is no store with this id.', ['storeId']);
}
