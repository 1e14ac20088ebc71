import { z } from 'zod';
import { refuse } from '../../../kernel/errors.js';
import { decodeId, type TenantId } from '../../../kernel/ids.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { onBehalfOf } from '../../../platform/db/unit-of-work.js';
import { parseInput, text } from '../../../platform/validation.js';
import type { IdentityApi } from '../../identity/index.js';
import type { StoreDirectory } from '../../tenants/index.js';

const reasonRules = z.object({ reason: text(500) });

/** Lets operators look into a store as its owner does. */
export class ImpersonationService {
  constructor(
    private readonly core: Core,
    private readonly identity: Pick<IdentityApi, 'impersonation'>,
    private readonly directory: Pick<StoreDirectory, 'byId'>,
  ) {}

  /**
   * A session of the operator that sees what the store's owner sees, changes nothing and is over after half an hour. An
   * event in the store's stream tells who looked, and why.
   * @throws Refusal NOT_FOUND, REQUIRED or TOO_LONG for the reason, INVALID_TRANSITION for a suspended store
   */
  async begin(ctx: RequestContext, id: string, given: string) {
    const { reason } = parseInput(reasonRules, { reason: given }, []);
    const storeId = await this.openStore(id);
    const open = await this.core.unitOfWork.write(onBehalfOf(ctx, storeId), async (tx) => {
      const session = await this.identity.impersonation.begin(tx, ctx, storeId);
      await this.core.outbox.add(tx, {
        type: 'store.impersonated.v1',
        subject: { kind: 'store', id: storeId },
        payload: { reason, sessionId: session.id, endsAt: session.endsAt },
      });
      return session;
    });
    return { session: await this.identity.impersonation.tokensOf(open), endsAt: open.endsAt };
  }

  private async openStore(id: string): Promise<TenantId> {
    const uuid = decodeId('store', id);
    const store = uuid === null ? null : await this.directory.byId(uuid);
    if (!store) throw refuse('NOT_FOUND', 'There is no store with this id.', ['id']);
    if (!store.isActive)
      throw refuse('INVALID_TRANSITION', 'The store is suspended: nobody can look into it.', ['id']);
    return store.id;
  }
}
