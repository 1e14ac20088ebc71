/**
 * How much one request may ask for, checked before anything runs. We count ourselves instead of using a library:
 * the published rules run one by one inside validation, which a hostile document makes slow before they speak; they
 * count what is written, not what fragments expand to; and none looks into lists. One pass here does all of it.
 */
export interface RequestLimits {
  /** Bytes of the HTTP body: the document and its variables. */
  readonly bodyBytes: number;
  /** Bytes of the document in UTF-8. */
  readonly documentBytes: number;
  /** Names, values and punctuation marks of the document. */
  readonly tokens: number;
  /** Levels of fields; a root field is level 1. */
  readonly depth: number;
  /** The same below `__schema` and `__type`, where tools need more. */
  readonly introspectionDepth: number;
  /** Fields `__schema` and `__type`: each answers the whole schema. */
  readonly introspections: number;
  /** Renamed fields of an operation. */
  readonly aliases: number;
  /** The same name twice in one selection: validation compares each of them with each other. */
  readonly repeatedFields: number;
  /** Fields of an operation in total. */
  readonly fields: number;
  /** Fields at the top of a query or subscription. */
  readonly rootFields: number;
  /** Fields at the top of a mutation. */
  readonly mutations: number;
  readonly directives: number;
  /** Items of each list in arguments and variables. */
  readonly listItems: number;
  /** Levels of lists and objects in variables. */
  readonly inputDepth: number;
  /** Points that one operation may ask for; cost/ says what costs how many. */
  readonly cost: number;
}

export const DEFAULT_LIMITS: RequestLimits = {
  bodyBytes: 1_000_000,
  documentBytes: 32_768,
  tokens: 4000,
  depth: 12,
  introspectionDepth: 20,
  introspections: 3,
  aliases: 30,
  repeatedFields: 30,
  fields: 1000,
  rootFields: 20,
  mutations: 5,
  directives: 50,
  listItems: 250,
  inputDepth: 20,
  cost: 10_000,
};
