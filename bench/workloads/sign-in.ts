import { decodeId } from '../../src/kernel/ids.js';
import { operationDocument } from '../load/operation-document.js';
import type { SeedFacts } from '../seed/index.js';

/** Someone who has signed in. */
export interface Viewer {
  readonly accessToken: string;
  /** A UUID. */
  readonly userId: string;
}

/** Signs the store's owner in, or its first customer with a history. */
export async function signIn(url: string, facts: SeedFacts, who: 'customer' | 'owner'): Promise<Viewer> {
  const { email, password } = who === 'owner' ? facts.owner : facts.customers[0]!;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-store': facts.slug },
    body: JSON.stringify({
      query: operationDocument('SessionCreate'),
      variables: { input: { email, password } },
    }),
  });
  const text = await response.text();
  const accessToken = /"accessToken":"([^"]+)"/.exec(text)?.[1];
  const userId = decodeId('user', /"user":\{"id":"([^"]+)"/.exec(text)?.[1] ?? '');
  if (!accessToken || !userId) throw new Error(`${email} could not sign in: ${text}`);
  return { accessToken, userId };
}
