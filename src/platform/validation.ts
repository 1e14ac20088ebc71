import { z } from 'zod';
import { notFound, Refusal, type ErrorPath, type Problem, type RefusalCode } from '../kernel/errors.js';
import { decodeId, type IdKind } from '../kernel/ids.js';

/**
 * The input as the schema reads it.
 * @throws Refusal with one problem per wrong value, each with its path below `path`
 */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  path: ErrorPath = ['input'],
): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => problemOf(issue, path));
  throw new Refusal(problems as [Problem, ...Problem[]]);
}

function problemOf(issue: z.core.$ZodIssue, path: ErrorPath): Problem {
  const code =
    issue.code === 'custom'
      ? ((issue.params?.['code'] as RefusalCode | undefined) ?? 'INVALID')
      : codeOf(issue);
  return { code, message: sentence(issue.message), path: [...path, ...(issue.path as (string | number)[])] };
}

function codeOf(issue: z.core.$ZodIssue): RefusalCode {
  if (issue.code === 'too_big')
    return issue.origin === 'string' || issue.origin === 'array' ? 'TOO_LONG' : 'OUT_OF_RANGE';
  if (issue.code !== 'too_small') return 'INVALID';
  return issue.origin === 'string' || issue.origin === 'array' ? 'REQUIRED' : 'OUT_OF_RANGE';
}

function sentence(message: string): string {
  return message.endsWith('.') ? message : `${message}.`;
}

// NUL cannot be stored; other control characters are never meant in a name and break logs and terminals.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Text of any length that can be stored: well-formed Unicode, without control characters other than tabs and line ends. */
export const storableText = z
  .string()
  .refine((value) => !CONTROL.test(value), 'Control characters are not allowed.')
  .refine((value) => value.isWellFormed(), 'The text is not well-formed Unicode.');

/** A trimmed line or text of 1 to `max` characters in any script. */
export function text(max: number) {
  return z
    .string()
    .transform((value) => value.trim().normalize('NFC'))
    .pipe(storableText.min(1, 'A text is needed here.').max(max, `At most ${max} characters, please.`));
}

/** The UUID of a public id. What is not an id of this kind is refused like an id of nothing. */
export function publicId(kind: IdKind) {
  return z.string().transform((value, context) => {
    const uuid = decodeId(kind, value);
    if (uuid !== null) return uuid;
    const { code, message } = notFound([]).problems[0];
    context.addIssue({ code: 'custom', message, params: { code } });
    return z.NEVER;
  });
}

/** Lower-case letters, digits and single hyphens, as they stand in addresses. Letters of any script are kept. */
export function slug(max: number) {
  return z
    .string()
    .transform((value) => value.trim().toLowerCase().normalize('NFC'))
    .pipe(
      z
        .string()
        .max(max, `At most ${max} characters, please.`)
        .regex(
          /^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u,
          'Letters, digits and single hyphens, for example "red-shirt".',
        ),
    );
}

/** An e-mail address, in lower case. */
export const email = z
  .string()
  .transform((value) => value.trim().toLowerCase())
  .pipe(
    z
      .email('An e-mail address such as name@example.com is needed.')
      .max(254, 'At most 254 characters, please.'),
  );

/** A slug made of any text: "Café Zoë" becomes "café-zoë". Empty when no letter or digit is in it. */
export function slugOf(value: string): string {
  return (
    value
      .normalize('NFC')
      .toLowerCase()
      // Emoji carry selectors that count as marks of letters.
      .replace(/\p{Variation_Selector}/gu, '')
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80)
      .replace(/-+$/, '')
  );
}
