import type { Core } from '../../../platform/core.js';
import type { Task } from '../../../platform/jobs/jobs.js';
import { VisitSums } from './visit-sums.service.js';
import { VisitsRepository } from './visits.repository.js';

const SUM = 'analytics:visits';
const PRUNE = 'analytics:events-prune';

/** Sums every second minute; events are removed every night. */
export const EVENT_SCHEDULES = [`*/2 * * * * ${SUM}`, `40 3 * * * ${PRUNE}`];

export function eventTasks(core: Core): Record<string, Task> {
  const sums = new VisitSums(core, new VisitsRepository());
  return {
    [SUM]: (_payload, signal) => sums.run(signal),
    [PRUNE]: (_payload, signal) => sums.prune(signal),
  };
}
