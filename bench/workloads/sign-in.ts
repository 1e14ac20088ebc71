import { operationDocument } from '../load/operation-document.js';
import type { SeedFacts } from '../seed/index.js';

/** An access token of the store's owner, or of its first customer with a history. */
export async function signIn(url: string, facts: SeedFacts, who: 'customer' | 'owner'): Promise<string> {
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
  const token = /"accessToken":"([^"]+)"/.exec(text)?.[1];
  if (!token) throw new Error(`${email} could not sign in: ${text}`);
  return token;
}
