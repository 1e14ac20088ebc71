import { z } from 'zod';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { TenantScope } from '../../../platform/db/scope.js';
import { parseInput, text } from '../../../platform/validation.js';
import { viewerId } from '../../../platform/viewer.js';
import { consentChanged } from '../customers.events.js';
import type { BuyersService } from '../records/buyers.service.js';
import { CONSENT_KINDS, type ConsentKind } from './consent-kind.js';
import type { ConsentsRepository, ConsentState } from './consents.repository.js';

export type { ConsentState } from './consents.repository.js';

const consentRules = z.object({
  kind: z.enum(Object.keys(CONSENT_KINDS) as [ConsentKind, ...ConsentKind[]]),
  isGiven: z.boolean(),
  source: text(60),
  textVersion: text(60),
});

export type ConsentWish = z.input<typeof consentRules>;

/** What buyers agree to, and whoever must ask before they act on it. */
export class Consents {
  constructor(
    private readonly core: Core,
    private readonly consents: ConsentsRepository,
    private readonly buyers: BuyersService,
  ) {}

  /**
   * The signed-in buyer has agreed, or taken it back. Saying the same of the same wording again changes nothing. Locks
   * the buyer's record, which is made when there is none. @throws Refusal REQUIRED, TOO_LONG, INVALID
   */
  set(ctx: TenantContext, input: ConsentWish): Promise<ConsentState> {
    const wish = parseInput(consentRules, input);
    const buyer = { userId: viewerId(ctx), email: null, phone: null, name: null, language: null };
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const { id: customerId } = await this.buyers.upsert(tx, buyer);
      const isNew = await this.consents.add(tx, { ...wish, customerId });
      if (isNew) await this.core.outbox.add(tx, consentChanged(customerId, wish));
      const states = await this.consents.states(tx, [customerId]);
      return states.find(({ kind }) => kind === wish.kind)!;
    });
  }

  /** Whether the customer agrees at this moment: what advertises or measures asks this for each customer first. */
  async agrees(scope: TenantScope, customerId: string, kind: ConsentKind): Promise<boolean> {
    const states = await this.consents.states(scope, [customerId]);
    return states.some((state) => state.kind === kind && state.isGiven);
  }
}
