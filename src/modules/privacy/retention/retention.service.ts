import { VersionConflict } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import { noteChange } from '../../../platform/audit/row-changes.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import type { TenantScope } from '../../../platform/db/scope.js';
import { assertVersion } from '../../../platform/db/tenant-repository.js';
import { onBehalfOf } from '../../../platform/db/unit-of-work.js';
import { parseInput } from '../../../platform/validation.js';
import { retentionChanged } from '../privacy.events.js';
import { RETENTION_DAYS, RetentionSettingEntity } from './retention-setting.entity.js';
import type { RetentionRepository, RetentionStep } from './retention.repository.js';
import { retentionUpdateRules } from './retention.rules.js';

const DAY_MS = 86_400_000;
const BATCH = 500;

/** Days of each kind, and which version of the settings they are. */
export type RetentionDays = Record<keyof typeof RETENTION_DAYS, number> & { readonly version: number };
export type RetentionWish = { readonly [Kind in keyof typeof RETENTION_DAYS]?: number | null };

/** How long stores keep what they need only for a while. */
export class Retention {
  private readonly steps: readonly (readonly [keyof RetentionDays, RetentionStep])[];

  constructor(
    private readonly core: Core,
    private readonly settings: RetentionRepository,
  ) {
    this.steps = [
      ['abandonedCartDays', settings.expireCarts],
      ['abandonedCartDays', settings.removeCarts],
      ['letterDays', settings.removeLetters],
      ['importFileDays', settings.expireImportFiles],
      ['webhookDays', settings.emptyWebhooks],
    ];
  }

  /** The days that apply: those of a store that never set any are the usual ones. */
  async get(scope: TenantScope): Promise<RetentionDays> {
    return (await this.settings.find(scope)) ?? { ...usualDays(), version: 0 };
  }

  /** What the input names has the new value. Of two at once, one is refused. @throws VersionConflict, Refusal OUT_OF_RANGE */
  update(ctx: TenantContext, input: RetentionWish, expectedVersion?: number | null): Promise<RetentionDays> {
    const wish = parseInput(retentionUpdateRules, input);
    const named = Object.fromEntries(Object.entries(wish).filter(([, days]) => days != null));
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const current = await this.get(tx);
      assertVersion(current, expectedVersion);
      const updated = await this.settings.put(tx, { ...current, ...named, version: current.version + 1 });
      if (!updated) throw new VersionConflict(current.version + 1);
      noteChange(tx, RetentionSettingEntity, { before: current, after: updated });
      await this.core.outbox.add(tx, retentionChanged(tx.tenantId));
      return updated;
    });
  }

  /** What is older than its store wants is gone, batch by batch. A store that fails does not stop the others. */
  async run(signal?: AbortSignal): Promise<void> {
    const everywhere = platformReader(this.core.database, this.core.contexts.platform('privacy:retention'));
    for (const store of await this.settings.all(everywhere)) {
      await this.runStore(store, signal).catch((error: unknown) => {
        this.core.log.error({ err: error, tenantId: store.tenantId }, 'The retention of a store failed');
      });
    }
  }

  private async runStore(store: RetentionSettingEntity, signal: AbortSignal | undefined): Promise<void> {
    const ctx = onBehalfOf(this.core.contexts.platform(`privacy-${newId()}`), store.tenantId);
    for (const [kind, step] of this.steps) {
      const before = new Date(this.core.clock.now().getTime() - store[kind] * DAY_MS);
      for (let done = BATCH; done === BATCH && !signal?.aborted;) {
        done = await this.core.unitOfWork.write(ctx, (tx) => step(tx, before, BATCH));
      }
    }
  }
}

function usualDays(): Record<keyof typeof RETENTION_DAYS, number> {
  const { abandonedCartDays, letterDays, importFileDays, webhookDays, exportDays } = RETENTION_DAYS;
  return {
    ...{ abandonedCartDays: abandonedCartDays.usual, letterDays: letterDays.usual },
    ...{ importFileDays: importFileDays.usual, webhookDays: webhookDays.usual, exportDays: exportDays.usual },
  };
}
