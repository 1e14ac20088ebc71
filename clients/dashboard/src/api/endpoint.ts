import type { TypedDocumentString } from '../generated/graphql.js';
import { ApiProblem, ConnectionProblem } from './problem.js';

export type Document<Data, Variables> = TypedDocumentString<Data, Variables>;

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { message: string; extensions?: { code?: string; requestId?: string } }[];
}

const page = document.getElementById('dashboard')!;

/** What the server wrote into the page. */
export const settings = {
  title: page.dataset['title'] ?? '',
  graphqlPath: page.dataset['graphql'] ?? '/graphql',
};

/**
 * Sends one operation and answers its data.
 * @throws ApiProblem when it is refused, ConnectionProblem when no answer comes
 */
export async function post<Data, Variables>(
  operation: Document<Data, Variables>,
  variables: Variables,
  headers: Record<string, string>,
): Promise<Data> {
  const { data, errors } = await ask<Data>(JSON.stringify({ query: String(operation), variables }), headers);
  const [error] = errors ?? [];
  if (error) {
    const { code = 'INTERNAL', requestId } = error.extensions ?? {};
    throw new ApiProblem(code, error.message, requestId);
  }
  if (!data) throw new ConnectionProblem('The answer holds no data.');
  return data;
}

async function ask<Data>(body: string, headers: Record<string, string>): Promise<Answer<Data>> {
  try {
    const response = await fetch(settings.graphqlPath, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body,
    });
    return (await response.json()) as Answer<Data>;
  } catch (error) {
    throw new ConnectionProblem('The API could not be reached.', { cause: error });
  }
}
