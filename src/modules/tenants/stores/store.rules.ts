import { z } from 'zod';
import { isCurrencyCode } from '../../../kernel/currency.js';
import { email, storableText, text } from '../../../platform/validation.js';

const MAX_SETTINGS_BYTES = 32_768;

/** Names that would be mistaken for parts of the platform when they stand in an address. */
const RESERVED_SLUGS = new Set([
  'admin', 'api', 'app', 'assets', 'auth', 'blog', 'cdn', 'dashboard', 'docs', 'graphiql', 'graphql', 'healthz', 'help',
  'login', 'mail', 'media', 'platform', 'readyz', 'smtp', 'static', 'status', 'support', 'uploads', 'wasla', 'webhooks',
  'www',
]); // prettier-ignore

const storeSlug = z
  .string()
  .transform((value) => value.trim().toLowerCase())
  .pipe(
    z
      .string()
      .min(2, 'A store slug has 2 to 63 characters.')
      .max(63, 'A store slug has 2 to 63 characters.')
      .regex(
        /^[a-z0-9]+(-[a-z0-9]+)*$/,
        'Letters a to z, digits and single hyphens, for example "aurora-outdoor".',
      )
      .refine((value) => !isReservedSlug(value), {
        message: 'This name is reserved.',
        params: { code: 'TAKEN' },
      }),
  );

const currency = z
  .string()
  .transform((value) => value.trim().toUpperCase())
  .refine(isCurrencyCode, 'A currency code of ISO 4217 is needed, for example "USD".');

const language = z
  .string()
  .transform((value) => value.trim())
  .refine(
    (value) => /^[a-z]{2,3}(-[A-Z]{2})?$/.test(value),
    'A language code is needed, for example "en", "ar" or "pt-BR".',
  );

const languages = z.array(language).max(20, 'At most 20 languages, please.');

const timeZone = z
  .string()
  .refine(
    isTimeZone,
    'A time zone of the IANA list by its place is needed, for example "Asia/Riyadh", or "UTC"; abbreviations and offsets are not.',
  );

const settings = z
  .record(z.string(), z.unknown())
  .refine((value) => Buffer.byteLength(JSON.stringify(value)) <= MAX_SETTINGS_BYTES, {
    message: `Settings may have at most ${MAX_SETTINGS_BYTES} bytes as JSON.`,
    params: { code: 'TOO_LONG' },
  })
  .refine(holdsStorableText, 'Settings hold a zero character or a broken surrogate pair.');

export const storeCreateRules = z.object({
  name: text(100),
  slug: storeSlug,
  currency,
  defaultLanguage: language,
  languages: languages.nullish(),
  timeZone: timeZone.nullish(),
  planCode: storableText.max(20).nullish(),
});

export const storeUpdateRules = z.object({
  name: text(100).optional(),
  defaultLanguage: language.optional(),
  languages: languages.optional(),
  timeZone: timeZone.optional(),
  contactEmail: email.nullish(),
  isPublished: z.boolean().optional(),
  settings: settings.optional(),
});

/** Whether a store can have this name at all, as its column checks it. */
export function isStoreSlug(text: string): boolean {
  return /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(text);
}

/** Whether a name is kept for parts of the platform. */
export function isReservedSlug(slug: string): boolean {
  return RESERVED_SLUGS.has(slug);
}

/** All languages of a store without repetition, the default one first. */
export function orderedLanguages(defaultLanguage: string, others: readonly string[] = []): string[] {
  return [...new Set([defaultLanguage, ...others])];
}

/** PostgreSQL stores no zero character and no half of a surrogate pair, not even in JSON. */
function holdsStorableText(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, item]) => holdsStorableText(key) && holdsStorableText(item));
}

/** Zones by the place: only these mean the same to the database and to JavaScript. "IST" is India here and Israel there. */
const PLACE =
  /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)(\/[A-Z][A-Za-z_-]*){1,2}$/;

function isTimeZone(value: string): boolean {
  if (value === 'UTC') return true;
  try {
    return PLACE.test(value) && Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
}
