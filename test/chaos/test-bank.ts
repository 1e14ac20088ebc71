import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { decodeId, newId } from '../../src/kernel/ids.js';
import { signTestWebhook, testWebhookSecret, type TestEvent } from '../../src/modules/payments/index.js';
import type { Shop, World } from '../support/world.js';
import type { ServerPair } from './server-pair.js';

type ChargeStatus = TestEvent['charge']['status'];

/**
 * The bank behind the test gateway: it decides about charges that wait, and tells the shop late, twice, in any order,
 * or not at all.
 */
export class TestBank {
  decisions = 0;
  webhooks = 0;
  untold = 0;
  private readonly underway: Promise<void>[] = [];
  private readonly secret: string;

  constructor(
    private readonly world: World,
    private readonly shop: Shop,
    private readonly servers: ServerPair,
  ) {
    this.secret = testWebhookSecret(world.app.core.keyRing, shop.tenantId);
  }

  /** Decides about the charge of this payment some time later. */
  decideLater(paymentId: string): void {
    this.underway.push(this.decide(decodeId('payment', paymentId)!));
  }

  /** Resolves when everything was decided and told. */
  async quiet(): Promise<void> {
    await Promise.all(this.underway);
  }

  private async decide(paymentId: string): Promise<void> {
    await sleep(randomInt(0, 3000));
    const status: ChargeStatus = randomInt(100) < 85 ? 'CAPTURED' : 'DECLINED';
    const [charge] = await this.world.app.database.query<{ reference: string; capturedMinor: number }>(
      `UPDATE test_gateway_charge SET status = $3, captured_minor = CASE WHEN $3 = 'CAPTURED' THEN amount_minor ELSE 0 END
       WHERE tenant_id = $1 AND merchant_reference = $2 AND status IN ('PENDING', 'REQUIRES_ACTION')
       RETURNING reference, captured_minor AS "capturedMinor"`,
      [this.shop.tenantId, paymentId, status],
    );
    if (!charge) return;
    this.decisions += 1;
    if (randomInt(100) < 5) {
      this.untold += 1;
      return;
    }
    const told = { ...charge, merchantReference: paymentId, status };
    const stale = { ...told, status: 'PENDING' as const, capturedMinor: 0 };
    const id = newId();
    const messages = [stale, told].map((facts, index) => ({
      id: `${id}-${index}`,
      type: 'charge.updated',
      charge: facts,
    }));
    const copies = messages.flatMap((message) => Array.from({ length: randomInt(1, 4) }, () => message));
    await Promise.all(copies.map((message) => this.tell(message)));
  }

  private async tell(message: TestEvent): Promise<void> {
    await sleep(randomInt(0, 3000));
    this.webhooks += 1;
    const { path, headers, body } = signTestWebhook(
      { slug: this.shop.slug, secret: this.secret },
      message,
      this.world.app.core.clock.now(),
    );
    await this.servers.insist(async (url) => {
      const response = await fetch(url + path, { method: 'POST', headers, body });
      if (response.status >= 500) throw new TypeError(`The webhook was answered ${response.status}`);
    });
  }
}
