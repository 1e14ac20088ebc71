import { refuse } from '../../../kernel/errors.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import type { PromotionEntity } from './promotion.entity.js';
import type { PromotionsRepository } from './promotions.repository.js';

/** Every cart looks at all of them, each time it is read. */
const MAX_AUTOMATIC = 100;
/** Of those that are not deleted. */
const MAX_CODES = 10_000;

/** What is limited in number: what applies by itself, now or later, and what has a code. */
type Limited = 'automatic' | 'withCode';

/** Keeps the number of a store's promotions within bounds. */
export class PromotionLimits {
  constructor(private readonly promotions: PromotionsRepository) {}

  /**
   * Call it when the promotion is written. Those who come to a full store at the same moment wait for each other until
   * their transactions end, so that no two of them take the last place.
   * @throws Refusal OUT_OF_RANGE when the promotion became one too many
   */
  async assertRoom(tx: TenantTx, before: PromotionEntity | null, after: PromotionEntity): Promise<void> {
    const limited = limitedAs(after, tx.now);
    if (limited === null || (before && limitedAs(before, tx.now) === limited)) return;
    await this.promotions.lockNumbers(tx);
    if (limited === 'automatic') await this.assertAutomatic(tx);
    else await this.assertCodes(tx);
  }

  private async assertAutomatic(tx: TenantTx): Promise<void> {
    if (!(await this.promotions.hasMoreAutomatic(tx, MAX_AUTOMATIC))) return;
    const message = `A store has at most ${MAX_AUTOMATIC} promotions without a code that are switched on and not over. Switch one off, end it or give it a code first.`;
    throw refuse('OUT_OF_RANGE', message, ['input']);
  }

  private async assertCodes(tx: TenantTx): Promise<void> {
    if (!(await this.promotions.hasMoreCodes(tx, MAX_CODES))) return;
    const message = `A store has at most ${MAX_CODES} promotions with a code. Delete those that are over first.`;
    throw refuse('OUT_OF_RANGE', message, ['input', 'code']);
  }
}

function limitedAs({ code, isEnabled, endsAt }: PromotionEntity, now: Date): Limited | null {
  if (code !== null) return 'withCode';
  return isEnabled && (endsAt === null || endsAt > now) ? 'automatic' : null;
}
