import { Fault, type FaultCode } from '../../kernel/errors.js';
import type { RequestLimits } from './limits.js';

export type LimitName = keyof RequestLimits;

interface LimitText {
  readonly code: FaultCode;
  /** Completes "The document …; the limit is n." */
  readonly found: (actual: number) => string;
  readonly advice: string;
}

const SPLIT = 'Split it into several requests.';
const FLATTEN = 'Ask for less at once, or fetch the inner objects by their ids.';

const TEXTS: Readonly<Record<LimitName, LimitText>> = {
  bodyBytes: tooLarge((n) => `The request body has ${n} bytes`),
  documentBytes: tooLarge((n) => `The document has ${n} bytes`),
  tokens: tooLarge((n) => `The document has ${n} tokens`),
  depth: tooDeep((n) => `The document is ${n} levels deep`),
  introspectionDepth: tooDeep((n) => `The introspection is ${n} levels deep`),
  introspections: tooMuch((n) => `The document reads the schema ${n} times`),
  aliases: tooMuch((n) => `The document uses ${n} aliases`),
  repeatedFields: tooMuch((n) => `The document repeats ${n} fields within one selection`),
  fields: tooMuch((n) => `The document selects ${n} fields, fragments included`),
  rootFields: tooMuch((n) => `The operation has ${n} root fields`),
  mutations: tooMuch((n) => `The operation has ${n} mutations`),
  directives: tooMuch((n) => `The document uses ${n} directives`),
  cost: {
    code: 'COST_LIMIT_EXCEEDED',
    found: (n) => `The operation asks for ${n} points`,
    advice: 'Ask for fewer items at once, or for fewer lists within them.',
  },
  listItems: {
    code: 'BAD_USER_INPUT',
    found: (n) => `A list of the input has ${n} items`,
    advice: 'Send the items in several requests.',
  },
  inputDepth: {
    code: 'BAD_USER_INPUT',
    found: (n) => `The variables are nested ${n} levels deep`,
    advice: 'Send them in the form that the input types have.',
  },
};

function tooLarge(found: LimitText['found']): LimitText {
  return { code: 'DOCUMENT_TOO_LARGE', found, advice: SPLIT };
}

function tooDeep(found: LimitText['found']): LimitText {
  return { code: 'DEPTH_LIMIT_EXCEEDED', found, advice: FLATTEN };
}

function tooMuch(found: LimitText['found']): LimitText {
  return { code: 'COST_LIMIT_EXCEEDED', found, advice: SPLIT };
}

/** The request asks for more than one request may. Nothing of it was run. */
export class LimitExceeded extends Fault {
  constructor(limit: LimitName, maximum: number, actual: number) {
    const { code, found, advice } = TEXTS[limit];
    super(code, `${found(actual)}; the limit is ${maximum}. ${advice}`, { limit, maximum, actual });
  }
}

/** @throws LimitExceeded when the actual value is above the limit */
export function enforce(limits: RequestLimits, limit: LimitName, actual: number): void {
  if (actual > limits[limit]) throw new LimitExceeded(limit, limits[limit], actual);
}
