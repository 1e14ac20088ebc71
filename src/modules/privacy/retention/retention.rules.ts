import { z } from 'zod';
import { RETENTION_DAYS } from './retention-setting.entity.js';

const days = ({ min, max }: { min: number; max: number }) =>
  z
    .number()
    .int()
    .min(min, `Between ${min} and ${max} days, please.`)
    .max(max, `Between ${min} and ${max} days, please.`)
    .nullish();

export const retentionUpdateRules = z.object({
  abandonedCartDays: days(RETENTION_DAYS.abandonedCartDays),
  letterDays: days(RETENTION_DAYS.letterDays),
  importFileDays: days(RETENTION_DAYS.importFileDays),
  webhookDays: days(RETENTION_DAYS.webhookDays),
  exportDays: days(RETENTION_DAYS.exportDays),
});
