import type { ServerResponse } from 'node:http';
import type { HttpProblem } from './http-problem.js';

/** What an answer needs to know of its request. */
interface Answerable {
  readonly response: ServerResponse;
  readonly requestId: string;
}

/** The answer is the value as JSON. Nothing on the way may keep it, unless the handler said otherwise before. */
export function sendJson({ response }: Answerable, status: number, value: unknown): void {
  response.setHeader('content-type', 'application/json; charset=utf-8');
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-store');
  const body = Buffer.from(JSON.stringify(value));
  response.writeHead(status, { 'content-length': body.length }).end(body);
}

/** The answer is the problem's status, code and message, with the request id to quote. */
export function sendProblem(request: Answerable, problem: HttpProblem): void {
  for (const [name, value] of Object.entries(problem.headers)) request.response.setHeader(name, value);
  const { code, message, status } = problem;
  sendJson(request, status, { error: { code, message, requestId: request.requestId } });
}
