import { z } from 'zod';

/** Days of the store, as the API's scalar has checked them. */
export const DAYS = { from: z.string(), to: z.string() };

/** Days, and a currency in place of the store's own. */
export const SPAN = { ...DAYS, currency: z.string().optional() };
