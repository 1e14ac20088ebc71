import type { FakeStripe } from './fake-stripe.js';
import type { Shop, World } from './world.js';

/** A store that takes payments through the Stripe of a test, and what Stripe tells it by webhooks. */
export class StripeShop {
  private constructor(
    private readonly world: World,
    private readonly stripe: FakeStripe,
    readonly shop: Shop,
  ) {}

  /** A new store. With `account`, its payments are those of a connected account. */
  static async open(world: World, stripe: FakeStripe, account?: string): Promise<StripeShop> {
    const shop = await world.store({ currency: 'USD' });
    await shop.owner.run(
      `mutation ($input: PaymentAccountInput!) {
         paymentAccountSet(provider: "stripe", input: $input) { userErrors { code } }
       }`,
      {
        input: {
          ...{ isEnabled: true, account },
          settings: [{ name: 'publishableKey', value: 'pk_test_wasla' }],
          secrets: Object.entries(stripe.secrets).map(([name, value]) => ({ name, value })),
        },
      },
    );
    return new StripeShop(world, stripe, shop);
  }

  /** The webhook has come and its job has run. Answers what came of it. */
  async tell(...event: Parameters<FakeStripe['webhook']>): Promise<string | null> {
    const webhook = this.stripe.webhook(...event);
    await this.post(webhook);
    const { id: eventId } = JSON.parse(webhook.body) as { id: string };
    const [stored] = await this.stored(eventId);
    if (!stored) return null;
    const payments = this.world.app.composed.modules.find(({ name }) => name === 'payments')!;
    const { account } = stored;
    await payments.tasks!['payments:webhook']!({
      ...{ tenantId: this.shop.tenantId, provider: 'stripe', account, eventId },
    });
    return (await this.stored(eventId))[0]!.outcome;
  }

  /** Sends a webhook; no job runs. */
  post(webhook: ReturnType<FakeStripe['webhook']>): Promise<Response> {
    const { headers, body } = webhook;
    return fetch(`${this.world.app.url}/webhooks/stripe/${this.shop.slug}`, {
      method: 'POST',
      headers,
      body,
    });
  }

  private stored(eventId: string): Promise<{ account: string; outcome: string | null }[]> {
    return this.world.app.database.query<{ account: string; outcome: string | null }>(
      `SELECT account, outcome FROM payment_webhook WHERE tenant_id = $1 AND event_id = $2`,
      [this.shop.tenantId, eventId],
    );
  }
}
