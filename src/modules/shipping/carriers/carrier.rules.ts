import { z } from 'zod';
import { refuse } from '../../../kernel/errors.js';
import { storableText, text } from '../../../platform/validation.js';
import type { CarrierAdapter } from '../providers/carrier-port.js';

const MAX_ENDPOINT = 2048;
const DEFAULT_KIND = 'rate-service';

const endpoint = storableText
  .transform((value) => value.trim())
  .pipe(
    z
      .string()
      .min(1, 'An address is needed.')
      .max(MAX_ENDPOINT, `At most ${MAX_ENDPOINT} characters, please.`),
  );

export const carrierCreateRules = z.object({
  name: text(80),
  endpoint,
  kind: text(40)
    .nullish()
    .transform((value) => value ?? DEFAULT_KIND),
});

export const carrierUpdateRules = z.object({
  name: text(80).optional(),
  endpoint: endpoint.optional(),
  isEnabled: z.boolean().optional(),
});

/** Adapters by their kinds. */
export type CarrierAdapters = ReadonlyMap<string, CarrierAdapter>;

/**
 * Nothing, when the adapter of this kind can ask at the address.
 * @throws Refusal INVALID that names the kinds there are, or tells what is wrong with the address
 */
export function assertAskable(adapters: CarrierAdapters, kind: string, address: string): void {
  const adapter = adapters.get(kind);
  if (!adapter) {
    const known = [...adapters.keys()].join(', ');
    throw refuse('INVALID', `There are no carriers of this kind. The kinds are ${known}.`, ['input', 'kind']);
  }
  const problem = adapter.endpointProblem(address);
  if (problem) throw refuse('INVALID', problem, ['input', 'endpoint']);
}
