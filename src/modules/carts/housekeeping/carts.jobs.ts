import type { Core } from '../../../platform/core.js';
import type { Task } from '../../../platform/jobs/jobs.js';
import { CartExpiry } from './cart-expiry.service.js';
import { ExpiredCartsRepository } from './expired-carts.repository.js';

const EXPIRE = 'carts:expire';

/** Every hour. */
export const EXPIRY_SCHEDULES = [`25 * * * * ${EXPIRE}`];

export function expiryTasks(core: Core): Record<string, Task> {
  const expiry = new CartExpiry(core, new ExpiredCartsRepository());
  return { [EXPIRE]: (_payload, signal) => expiry.run(signal) };
}
