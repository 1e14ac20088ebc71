import type { Task } from '../../platform/jobs/jobs.js';
import type { ExpiryService } from './expiring/expiry.service.js';

const EXPIRE = 'orders:expire';

/** A run that has not begun yet is replaced: runs do not pile up behind a slow one. */
export const orderSchedules = [`* * * * * ${EXPIRE} ?jobKey=${EXPIRE}`];

/** The background work of orders. */
export function orderTasks(expiry: ExpiryService): Record<string, Task> {
  return { [EXPIRE]: (_payload, signal) => expiry.expireAll(signal) };
}
