import type { HTTPGraphQLResponse } from '@apollo/server';
import { Fault } from '../../kernel/errors.js';
import { codeOf, presentErrors, type ErrorPolicy } from './graphql-errors.js';
import { statusOfRefusal, type AnswerType } from './graphql-negotiation.js';
import { HttpProblem } from './http-problem.js';
import type { HttpRequest } from './router.js';

/** Sends what Apollo answered. */
export async function sendResult({ response }: HttpRequest, result: HTTPGraphQLResponse): Promise<void> {
  response.setHeader('cache-control', 'private, no-store');
  response.appendHeader('vary', 'accept');
  response.statusCode = result.status ?? 200;
  for (const [name, value] of result.headers) response.setHeader(name, value);
  if (result.body.kind === 'complete') {
    // Text, so that it leaves in one piece with the head.
    const { string: text } = result.body;
    response.setHeader('content-length', Buffer.byteLength(text));
    response.end(text);
    return;
  }
  for await (const chunk of result.body.asyncIterator) response.write(chunk);
  response.end();
}

/** Answers an operation that was not run with the one error that stopped it. */
export function sendRefusal(
  request: HttpRequest,
  error: unknown,
  answerType: AnswerType,
  policy: ErrorPolicy,
): Promise<void> {
  const status = error instanceof HttpProblem ? error.status : statusOfRefusal(codeOf(error), answerType);
  if (error instanceof HttpProblem) {
    for (const [name, value] of Object.entries(error.headers)) request.response.setHeader(name, value);
  }
  const errors = presentErrors([error instanceof HttpProblem ? faultOf(error) : error], request, policy);
  return sendErrors(request, { errors, status, answerType });
}

interface ErrorAnswer {
  readonly errors: readonly object[];
  readonly status: number;
  readonly answerType: AnswerType;
}

/** Sends errors that have their final form. */
export function sendErrors(request: HttpRequest, { errors, status, answerType }: ErrorAnswer): Promise<void> {
  const headers = new Map([['content-type', `${answerType}; charset=utf-8`]]);
  const body = { kind: 'complete' as const, string: JSON.stringify({ errors }) };
  return sendResult(request, { status, headers: headers as HTTPGraphQLResponse['headers'], body });
}

/** A malformed request in the words of the API. */
function faultOf({ status, message }: HttpProblem): Fault {
  if (status === 413) return new Fault('DOCUMENT_TOO_LARGE', message);
  return new Fault(status === 403 ? 'FORBIDDEN' : 'BAD_USER_INPUT', message);
}
