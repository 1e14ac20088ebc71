import { expect, it } from 'vitest';
import { LonePayments } from '../../support/payments.js';
import { startWorld, type Shop } from '../../support/world.js';

const world = await startWorld();

async function insertWebhook(shop: Shop, eventId: string, { days, isOpen = false }: Age): Promise<void> {
  await world.app.database.query(
    `INSERT INTO payment_webhook (tenant_id, provider, account, event_id, type, payload, received_at, processed_at)
     VALUES ($1, 'test', 'a', $2, 'x', '{}', now() - make_interval(days => $3::int), CASE WHEN $4 THEN NULL ELSE now() END)`,
    [shop.tenantId, eventId, days, isOpen],
  );
}

interface Age {
  readonly days: number;
  readonly isOpen?: boolean;
}

it('forgets the closed messages of all stores after 30 days, and keeps those that nobody has worked on', async () => {
  const [shop, other] = [await world.store(), await world.store()];
  await insertWebhook(shop, 'old', { days: 31 });
  await insertWebhook(other, 'old elsewhere', { days: 31 });
  await insertWebhook(shop, 'young', { days: 29 });
  await insertWebhook(other, 'open', { days: 31, isOpen: true });
  await new LonePayments(world.app, shop).run('payments:prune');
  const kept = await world.app.database.query('SELECT event_id AS id FROM payment_webhook ORDER BY event_id');
  expect(kept).toEqual([{ id: 'open' }, { id: 'young' }]);
});
