import { z } from 'zod';
import { Refusal, type Problem } from '../../../kernel/errors.js';
import { parseDecimal } from '../../../kernel/money.js';
import { storableText } from '../../../platform/validation.js';
import type { AccountField, PaymentProvider } from '../providers/payment-provider.js';

const MAX_VALUES = 20;
const MAX_VALUE_LENGTH = 500;
const MAX_FEE_MINOR = 100_000_000;

const values = z
  .array(z.object({ name: storableText.max(100), value: storableText.max(MAX_VALUE_LENGTH) }))
  .max(MAX_VALUES)
  .nullish();

/** The shape of the input; what the provider asks of its values is {@link assertFields}. */
export function accountRules(currency: string, { capabilities }: PaymentProvider) {
  return z.object({
    isEnabled: z.boolean().nullish(),
    captureMode: z
      .enum(['AUTOMATIC', 'MANUAL'])
      .refine((mode) => capabilities.captureModes.includes(mode), 'The provider cannot capture like this.')
      .nullish(),
    account: storableText.max(255).nullish(),
    settings: values,
    secrets: values,
    feeBps: z.int().min(0).max(10_000).nullish(),
    feeFixed: z
      .string()
      .transform((text) => parseDecimal(text, currency))
      .refine((amount) => amount !== null, `An amount in ${currency} is needed, for example "1".`)
      .pipe(z.number().min(0).max(MAX_FEE_MINOR))
      .nullish(),
  });
}

export type AccountChange = z.output<ReturnType<typeof accountRules>>;
type Given = AccountChange['settings'];

/** The values with those that are given put in; an empty one takes its name out. */
export function merged(present: Readonly<Record<string, string>>, given: Given): Record<string, string> {
  const changed = {
    ...present,
    ...Object.fromEntries((given ?? []).map(({ name, value }) => [name, value])),
  };
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== ''));
}

/** @throws Refusal naming each value that the provider does not take */
export function assertFields(fields: readonly AccountField[], change: AccountChange): void {
  const problems = [
    ...problemsOf(
      fields.filter((field) => !field.isSecret),
      'settings',
      change.settings,
    ),
    ...problemsOf(
      fields.filter((field) => field.isSecret),
      'secrets',
      change.secrets,
    ),
  ];
  if (problems.length > 0) throw new Refusal(problems as [Problem, ...Problem[]]);
}

/** @throws Refusal REQUIRED when a value is missing without which nobody can pay */
export function assertComplete(
  fields: readonly AccountField[],
  present: { readonly settings: Record<string, string>; readonly secrets: Record<string, string> },
): void {
  const problems = fields
    .filter(
      ({ isRequired, isSecret, name }) => isRequired && !present[isSecret ? 'secrets' : 'settings'][name],
    )
    .map(({ name, isSecret, description }): Problem => {
      const path = ['input', isSecret ? 'secrets' : 'settings'];
      return {
        code: 'REQUIRED',
        message: `${name} is needed before the provider is enabled: ${description}`,
        path,
      };
    });
  if (problems.length > 0) throw new Refusal(problems as [Problem, ...Problem[]]);
}

/** The refused value itself is not repeated: it may be a secret that stands in the wrong place. */
function problemsOf(fields: readonly AccountField[], list: 'settings' | 'secrets', given: Given): Problem[] {
  return (given ?? []).flatMap(({ name, value }, index): Problem[] => {
    const field = fields.find((candidate) => candidate.name === name);
    const path = ['input', list, index];
    const names = fields.map((candidate) => candidate.name).join(', ') || 'none';
    if (!field) {
      return [
        { code: 'INVALID', message: `There is no such name here. Names: ${names}.`, path: [...path, 'name'] },
      ];
    }
    if (value === '' || field.pattern.test(value)) return [];
    return [{ code: 'INVALID', message: `This is not ${field.description}`, path: [...path, 'value'] }];
  });
}
