import pLimit from 'p-limit';
import { encodeId, newId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { orderLinesLoader, orderLoader, type OrderEntity, type OrdersApi } from '../../orders/index.js';
import { returnsOfOrderLoader } from '../../returns/index.js';
import type { TenantsApi } from '../../tenants/index.js';
import { letterLanguage } from '../letters/language.js';
import type { MailSender } from '../mail-sender.js';
import type { SmsSender } from '../sms-sender.js';
import { writeBuyerLetter, writeBuyerMessage } from './buyer-letter.js';
import type { BuyerLetterFacts } from './buyer-letter-facts.js';
import type { BuyerLettersRepository } from './buyer-letters.repository.js';
import type { BuyerLetterName } from './buyer-wording.js';
import type { BuyerLettersJob, WaitingLetter } from './occasion.js';

/** What letters to buyers are told by. */
export interface BuyerLetterSources {
  readonly tenants: Pick<TenantsApi, 'directory' | 'stores'>;
  readonly orders: Pick<OrdersApi, 'accessTokenOf'>;
}

/** Anyone can cause these without paying, and text messages cost money. */
const FREE: ReadonlySet<BuyerLetterName> = new Set(['orderDeclined', 'orderExpired', 'orderCancelled']);

/** Letters of a job that are on their way at the same time. */
const AT_ONCE = 4;

/** Writes to the buyers of orders. */
export class BuyerLetters {
  constructor(
    private readonly core: Core,
    private readonly sources: BuyerLetterSources,
    private readonly letters: BuyerLettersRepository,
    private readonly senders: { readonly mail: MailSender; readonly sms: SmsSender },
  ) {}

  /**
   * The letters have gone out, each in its order's language, to the order's address; in a line to its phone when it has
   * no address. What a job noted as sent is not sent again by one that runs after it. Outside a transaction.
   * @throws the first failure, after all others have gone out
   */
  async send({ tenantId, letters }: BuyerLettersJob): Promise<void> {
    const store = await this.sources.tenants.directory.byId(tenantId);
    if (!store) return;
    const ctx = this.core.contexts.system(store, newId());
    const sent = await this.letters.sentAmong(
      ctx,
      letters.map(({ eventId }) => eventId),
    );
    const due = letters.filter(({ eventId }) => !sent.has(eventId));
    // Read for all at once; each letter then finds its order at hand.
    const orders = await Promise.all(due.map(({ orderId }) => ctx.loader(orderLoader).load(orderId)));
    await Promise.all(due.map(({ orderId }) => ctx.loader(orderLinesLoader).load(orderId)));
    const { name: storeName } = await this.sources.tenants.stores.current(ctx);
    const limit = pLimit(AT_ONCE);
    const outcomes = await Promise.allSettled(
      due.map((letter, index) =>
        limit(() => this.sendOne(ctx, { ...letter, storeName, order: orders[index] ?? null })),
      ),
    );
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  }

  private async sendOne(
    ctx: TenantContext,
    { eventId, order, ...told }: WaitingLetter & { storeName: string; order: OrderEntity | null },
  ): Promise<void> {
    if (!order) return;
    const facts = await this.factsOf(ctx, order, told);
    if (!(await this.handOver(facts))) return;
    await this.core.unitOfWork.write(ctx, (tx) => this.letters.markSent(tx, eventId));
  }

  private async handOver(facts: BuyerLetterFacts): Promise<boolean> {
    const { email, phone, capturedMinor } = facts.order;
    if (email !== null) await this.senders.mail.send(writeBuyerLetter(facts, email));
    else if (phone !== null && (capturedMinor > 0 || !FREE.has(facts.letter))) {
      await this.senders.sms.send(writeBuyerMessage(facts, phone));
    } else return false;
    return true;
  }

  private async factsOf(
    ctx: TenantContext,
    order: OrderEntity,
    { letter, occasion, storeName }: Pick<BuyerLetterFacts, 'letter' | 'occasion' | 'storeName'>,
  ): Promise<BuyerLetterFacts> {
    const { orders } = this.sources;
    const isForGuest = letter === 'orderConfirmed' && order.userId === null;
    return {
      ...{ letter, order, occasion, storeName },
      language: letterLanguage(order.language, ctx.tenant.defaultLanguage),
      lines: await ctx.loader(orderLinesLoader).load(order.id),
      reference: encodeId('order', order.id),
      accessToken: isForGuest ? orders.accessTokenOf(order) : null,
      answer: occasion.returnId ? await answerTo(ctx, order.id, occasion.returnId) : null,
    };
  }
}

async function answerTo(ctx: TenantContext, orderId: string, returnId: string): Promise<string | null> {
  const returns = await ctx.loader(returnsOfOrderLoader).load(orderId);
  return returns.find(({ id }) => id === returnId)?.decisionNote ?? null;
}
