import { encodeId } from '../../src/kernel/ids.js';
import type { GraphqlClient } from './client.js';
import type { Shop, World } from './world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const TRACK = `mutation ($input: EventsTrackInput!) {
  eventsTrack(input: $input) { trackedCount userErrors { code message path } }
}`;

let told = 0;

export interface Told {
  readonly id?: string;
  readonly type: string;
  readonly productId?: string;
  readonly query?: string;
  readonly occurredAt?: Date | string;
  readonly source?: string;
}

/** Tells one event of a client who fills a cart. */
export async function trackCart(
  client: GraphqlClient,
  visit: { readonly clientId: string; readonly cartId: string; readonly source?: string },
): Promise<Loose> {
  const { source, ...named } = visit;
  const event = { id: `event-${++told}`, type: 'PAGE_VIEWED', ...(source && { source }) };
  return (await client.run<Loose>(TRACK, { input: { ...named, events: [event] } }))['eventsTrack'] as Loose;
}

/** Tells events of a client; an event without an id is one of its own. */
export async function track(client: GraphqlClient, clientId: string, ...events: Told[]): Promise<Loose> {
  const input = { clientId, events: events.map((event) => ({ id: `event-${++told}`, ...event })) };
  return (await client.run<Loose>(TRACK, { input }))['eventsTrack'] as Loose;
}

/** Runs a job of the storefront's figures now. */
export async function runTask(world: World, name: string, signal?: AbortSignal): Promise<void> {
  const module = world.app.composed.modules.find((each) => each.name === 'storefront-analytics')!;
  await module.tasks![name]!({}, signal);
}

/** A field of `analytics`, read by the owner in a session of their own, with the statements that it cost. */
export async function figure(
  world: World,
  shop: Shop,
  selection: string,
): Promise<{ value: Loose; statements: number }> {
  const client = await world.people.again(shop.owner, shop.slug);
  const answer = await client.send<Loose>(`{ analytics { ${selection} } }`);
  if (!answer.data) throw new Error(answer.body);
  return {
    value: Object.values(answer.data['analytics'] as Loose)[0] as Loose,
    statements: answer.statements,
  };
}

/** A product that visitors can see. */
export async function shownProduct(shop: Shop, name: string): Promise<{ id: string; variantId: string }> {
  const { id } = await shop.product({ name, variants: [{ price: '10', initialQuantity: 100 }] });
  const answer = await shop.owner.run<Loose>('query ($id: ID!) { product(id: $id) { variants { id } } }', {
    id,
  });
  return { id, variantId: answer['product'].variants[0].id as string };
}

/** An id of a product that no store has. */
export const NO_PRODUCT = encodeId('product', '01890000-0000-7000-8000-000000000000');
