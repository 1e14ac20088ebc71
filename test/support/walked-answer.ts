import type { GraphqlClient, GraphqlError } from './client.js';
import type { WalkedOperation } from './operation-walker.js';
import { WsClient } from './ws-client.js';

/** What came back, whichever way the operation took. */
export interface WalkedAnswer {
  readonly errors: readonly GraphqlError[];
  readonly body: string;
}

/**
 * After this time without a word a subscription counts as let in, in milliseconds. The walker asks for a sequence that
 * no store has reached, which ends a subscription at once, and one without a sequence may say what is now.
 */
const SILENCE_MS = 10_000;

/** Sends the operation over HTTP, or over a socket when it is a subscription, which is then ended. */
export async function sendWalked(
  client: GraphqlClient,
  operation: WalkedOperation,
  variables: object = operation.variables,
): Promise<WalkedAnswer> {
  if (operation.root !== 'Subscription') return client.send(operation.document, variables);
  try {
    const socket = await WsClient.connect(client.url, client.socketParameters);
    const following = socket.subscribe(operation.document, variables);
    const silence = new Promise<{ errors: [] }>((resolve) =>
      setTimeout(resolve, SILENCE_MS, { errors: [] }).unref(),
    );
    const { errors } = await Promise.race([following.heard(), silence]);
    await socket.leave();
    return { errors, body: JSON.stringify({ errors }) };
  } catch (error) {
    // Who comes with a wrong token is not let in at all.
    if (!String(error).includes('Closed with 4401')) throw error;
    const errors = [{ message: String(error), extensions: { code: 'UNAUTHENTICATED', requestId: '' } }];
    return { errors, body: JSON.stringify({ errors }) };
  }
}
