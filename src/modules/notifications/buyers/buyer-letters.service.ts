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

/** Letters of a job that are on their way at the same time; so many may go out again when the process dies meanwhile. */
const AT_ONCE = 4;

type ToldLetter = WaitingLetter & { readonly storeName: string; readonly order: OrderEntity | null };

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
    const told = due.map((letter, index) => ({ ...letter, storeName, order: orders[index] ?? null }));
    const failures: unknown[] = [];
    for (let start = 0; start < told.length; start += AT_ONCE) {
      failures.push(...(await this.sendTogether(ctx, told.slice(start, start + AT_ONCE))));
    }
    if (failures.length > 0) throw failures[0];
  }

  /** What has gone out is noted before more does. Answers why the others have not. */
  private async sendTogether(ctx: TenantContext, told: readonly ToldLetter[]): Promise<unknown[]> {
    const outcomes = await Promise.allSettled(told.map((letter) => this.sendOne(ctx, letter)));
    const sent = told.filter((_, index) => isTrue(outcomes[index]!)).map(({ eventId }) => eventId);
    if (sent.length > 0) await this.core.unitOfWork.write(ctx, (tx) => this.letters.markSent(tx, sent));
    return outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
  }

  /** Whether there was someone to write to. */
  private async sendOne(ctx: TenantContext, { order, ...told }: ToldLetter): Promise<boolean> {
    return order !== null && this.handOver(await this.factsOf(ctx, order, told));
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

function isTrue(outcome: PromiseSettledResult<boolean>): boolean {
  return outcome.status === 'fulfilled' && outcome.value;
}
