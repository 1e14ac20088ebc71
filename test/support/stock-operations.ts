import { newId } from '../../src/kernel/ids.js';
import type { GraphqlAnswer, GraphqlClient } from './client.js';

const ERRORS = `userErrors {
  __typename code message path
  ... on InsufficientStockError { variantId requested available }
}`;
const LEVEL = 'onHand reserved available lowStockThreshold isLow location { id name }';

export const ADJUST = `mutation ($input: InventoryAdjustInput!, $key: String!) {
  inventoryAdjust(input: $input, idempotencyKey: $key) {
    stock { variant { id sku } onHand reserved available } level { ${LEVEL} } ${ERRORS}
  }
}`;

export const SET = `mutation ($input: InventorySetInput!, $key: String!) {
  inventorySet(input: $input, idempotencyKey: $key) {
    stock { onHand reserved available } level { ${LEVEL} } ${ERRORS}
  }
}`;

export const TRANSFER = `mutation ($input: InventoryTransferInput!, $key: String!) {
  inventoryTransfer(input: $input, idempotencyKey: $key) {
    stock { onHand reserved available } from { ${LEVEL} } to { ${LEVEL} } ${ERRORS}
  }
}`;

export const THRESHOLD = `mutation ($input: LowStockThresholdSetInput!) {
  lowStockThresholdSet(input: $input) { level { ${LEVEL} } ${ERRORS} }
}`;

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = Record<string, any>;

/** The payload of a mutation with this input, under an idempotency key of its own unless one is given. */
export async function change(
  client: GraphqlClient,
  document: string,
  input: object,
  key = newId(),
): Promise<Loose> {
  const answer = await send(client, document, input, key);
  if (answer.errors.length > 0) throw new Error(answer.body);
  return Object.values(answer.data!)[0] as Loose;
}

/** The same with everything around the payload. */
export function send(
  client: GraphqlClient,
  document: string,
  input: object,
  key = newId(),
): Promise<GraphqlAnswer<Loose>> {
  return client.send(document, document.includes('$key') ? { input, key } : { input });
}
