import type { HTTPGraphQLRequest } from '@apollo/server';
import type { OpenedDocument, TrustedDocuments } from '../graphql/trusted-documents.js';

/** Which documents an endpoint runs. */
export interface DocumentPolicy<Context> {
  readonly trusted: TrustedDocuments;
  /** Whether the caller may run any document where others may run those of the manifest only. */
  mayRunAny(context: Context): boolean;
}

/** A request with its document in it. */
export interface OpenedRequest {
  readonly request: HTTPGraphQLRequest;
  /** @throws Fault DOCUMENT_NOT_TRUSTED when the caller may not run the document */
  readonly enforce: (context: object) => void;
}

/**
 * The request with the text of the document that it names; one that sends its document is left as it is.
 * @throws Fault DOCUMENT_NOT_TRUSTED when it names one that there is not
 */
export function openRequest(
  sent: HTTPGraphQLRequest,
  policy: DocumentPolicy<object> | undefined,
): OpenedRequest {
  if (!policy) return { request: sent, enforce: () => undefined };
  const { trusted } = policy;
  const { request, opened } = sent.method === 'POST' ? openBody(sent, trusted) : openSearch(sent, trusted);
  return {
    request,
    enforce: (context) => {
      if (!policy.mayRunAny(context)) trusted.enforce(opened);
    },
  };
}

interface Opened {
  readonly request: HTTPGraphQLRequest;
  readonly opened: OpenedDocument;
}

function openBody(request: HTTPGraphQLRequest, trusted: TrustedDocuments): Opened {
  const { documentId, ...rest } = isObject(request.body) ? request.body : {};
  const opened = trusted.open({ ...rest, documentId });
  if (!opened.isNamed) return { request, opened };
  const { extensions, ...others } = rest;
  const left = withoutHash(extensions);
  const body = { ...others, query: opened.query, ...(left && { extensions: left }) };
  return { request: { ...request, body }, opened };
}

function openSearch(request: HTTPGraphQLRequest, trusted: TrustedDocuments): Opened {
  const parameters = new URLSearchParams(request.search);
  const extensions = parsed(parameters.get('extensions'));
  const documentId = parameters.get('documentId') ?? undefined;
  const opened = trusted.open({ query: parameters.get('query'), documentId, extensions });
  if (!opened.isNamed) return { request, opened };
  parameters.set('query', opened.query as string);
  parameters.delete('documentId');
  parameters.delete('extensions');
  const left = withoutHash(extensions);
  if (left) parameters.set('extensions', JSON.stringify(left));
  return { request: { ...request, search: `?${parameters.toString()}` }, opened };
}

/** The hash has done its work; with it, Apollo would look for the document in its own cache. */
function withoutHash(extensions: unknown): Record<string, unknown> | undefined {
  if (!isObject(extensions)) return undefined;
  const { persistedQuery: _hash, ...left } = extensions;
  return left;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
