import { GraphQLError, OperationTypeNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { enforce, LimitExceeded, type LimitName } from './limits.error.js';
import { measureInput } from './limits.input.js';
import { measureDocument, type DocumentMeasure } from './limits.measure.js';
import { scanDocument } from './limits.scan.js';
import type { RequestLimits } from './limits.js';

/** What a client sends, before anyone has looked at it. */
export interface UncheckedRequest {
  readonly query?: unknown;
  readonly variables?: unknown;
}

/** Refuses requests that ask for too much. The same gate serves HTTP and WebSocket. */
export interface LimitGate {
  /**
   * Returns when the request may go on. What is not a document at all passes: the server answers that better.
   * @throws LimitExceeded naming the limit, what came, and what to do
   */
  check(request: UncheckedRequest): void;
}

const REMEMBERED_CHARACTERS = 4_000_000;
const OPERATION_LIMITS = ['depth', 'introspectionDepth', 'introspections', 'aliases', 'directives'] as const;

/** A gate with these limits. It remembers the documents it let pass, so that a known one costs one look-up. */
export function createLimitGate(limits: RequestLimits): LimitGate {
  const passed = new LRUCache<string, true>({
    maxSize: REMEMBERED_CHARACTERS,
    sizeCalculation: (_passed, query) => query.length + 1,
  });
  return {
    check({ query, variables }) {
      if (typeof query === 'string' && !passed.has(query)) {
        checkDocument(query, limits);
        passed.set(query, true);
      }
      checkVariables(variables, limits);
    },
  };
}

function checkVariables(variables: unknown, limits: RequestLimits): void {
  const { depth, listItems } = measureInput(variables);
  enforce(limits, 'listItems', listItems);
  enforce(limits, 'inputDepth', depth);
}

function checkDocument(query: string, limits: RequestLimits): void {
  enforce(limits, 'documentBytes', Buffer.byteLength(query));
  try {
    checkSize(query, limits);
    checkMeasure(measureDocument(parse(query, { noLocation: true })), limits);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // A syntax error: the server reports it with its place in the text.
  }
}

function checkSize(query: string, limits: RequestLimits): void {
  const { tokens, nesting } = scanDocument(query);
  enforce(limits, 'tokens', tokens);
  // Fields, inline fragments, arguments and lists may nest in turn; deeper than this is meant for the parser's stack.
  const deepest = 4 * Math.max(limits.depth, limits.introspectionDepth) + limits.inputDepth;
  if (nesting > deepest) throw new LimitExceeded('depth', limits.depth, nesting);
}

function checkMeasure({ parts, repeatedFields, listItems }: DocumentMeasure, limits: RequestLimits): void {
  enforce(limits, 'listItems', listItems);
  for (const part of parts) {
    enforce(limits, 'fields', part.fields);
    // A fragment is held to the rest where it is spread: what it says of types is deep and allowed below __schema.
    if (part.kind === 'fragment') continue;
    enforce(limits, rootLimit(part.kind), part.rootFields);
    for (const limit of OPERATION_LIMITS) enforce(limits, limit, part[limit]);
  }
  enforce(limits, 'repeatedFields', repeatedFields);
}

function rootLimit(operation: OperationTypeNode): LimitName {
  return operation === OperationTypeNode.MUTATION ? 'mutations' : 'rootFields';
}
