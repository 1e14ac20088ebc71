import { z } from 'zod';

const MAX_HANDLING_DAYS = 60;
/** As many as one request may list. */
const MAX_HOLIDAYS = 250;

const weekday = z
  .int()
  .min(1, 'Weekdays are numbered from 1, Monday, to 7, Sunday.')
  .max(7, 'Weekdays are numbered from 1, Monday, to 7, Sunday.');

function inOrder<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)].sort();
}

export const settingsUpdateRules = z.object({
  handlingDays: z
    .int()
    .min(0, 'Days are not negative.')
    .max(MAX_HANDLING_DAYS, `At most ${MAX_HANDLING_DAYS} days, please.`)
    .optional(),
  workingDays: z
    .array(weekday)
    .min(1, 'A store works on one day of the week at least.')
    .max(7, 'A week has seven days.')
    .transform(inOrder)
    .optional(),
  holidays: z
    .array(z.string())
    .max(MAX_HOLIDAYS, `At most ${MAX_HOLIDAYS} holidays, please.`)
    .transform(inOrder)
    .optional(),
});
