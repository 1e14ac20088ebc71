import { Refusal, refuse } from '../kernel/errors.js';
import type { RequestContext } from './context.js';

/**
 * One of the changes that a request asks for at once: its result, or why there is none. What nobody foresaw is logged
 * and told in general words, so that the results of the others are not lost with it.
 */
export async function oneOfMany<T>(
  ctx: Pick<RequestContext, 'log' | 'requestId'>,
  work: () => Promise<T>,
): Promise<T | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    ctx.log.error({ err: error }, 'One of several changes failed');
    const message = `This one failed on our side. Look whether it was made, then try it again. Quote the request id ${ctx.requestId} when you report it.`;
    return refuse('FAILED', message);
  }
}
