import { Refusal, Throttled, type RefusalCode } from '../../kernel/errors.js';
import { HttpProblem } from '../../platform/http/http-problem.js';
import { ImageRefusal } from './image-refusal.js';

const STATUS: Partial<Record<RefusalCode, number>> = {
  NOT_FOUND: 404,
  IN_PROGRESS: 409,
  INVALID_TRANSITION: 409,
  FILE_TOO_LARGE: 413,
  FILE_NOT_ACCEPTED: 415,
};

/** What a sender is told of an error: refusals with their own code and message, everything else as it is. */
export function uploadProblem(error: unknown): unknown {
  if (error instanceof Throttled) {
    const seconds = Math.ceil(error.retryAfterMs / 1000);
    return new HttpProblem(429, error.code, error.message, { 'retry-after': String(seconds) });
  }
  if (!(error instanceof Refusal)) return error;
  return new HttpProblem(statusOf(error), error.code, error.message);
}

/** A file of a right type that cannot be decoded is unprocessable; one of a wrong type is of no supported one. */
function statusOf(refusal: Refusal): number {
  const isUndecodable =
    refusal instanceof ImageRefusal && ['CORRUPT', 'TOO_MANY_PIXELS'].includes(refusal.reason);
  return isUndecodable ? 422 : (STATUS[refusal.code] ?? 422);
}
