import {
  getOperationAST,
  Kind,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type SelectionSetNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { Fault } from '../../kernel/errors.js';
import { MAX_ERRORS } from '../http/graphql-errors.js';
import type { SocketHost } from './socket-host.js';

/** A message that asks for a subscription, before anyone has looked at it. */
export interface SubscribeMessage {
  readonly query: string;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
}

/** A subscription that is well formed. */
export interface CheckedSubscription {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
  /** The name of its one root field. */
  readonly field: string;
}

/** Several errors of one request. */
export class RequestErrors extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join(' '));
  }
}

interface HasSelection {
  readonly selectionSet: SelectionSetNode;
}

type Host = Pick<SocketHost<object>, 'schema' | 'gate' | 'trusted' | 'maxTokens' | 'introspection'>;

const REMEMBERED_CHARACTERS = 1_000_000;

/** Reads the documents of one schema; remembers those that are valid. */
export class SubscriptionDocuments {
  private readonly valid = new LRUCache<string, DocumentNode>({
    maxSize: REMEMBERED_CHARACTERS,
    sizeCalculation: (_document, query) => query.length + 1,
  });

  constructor(private readonly host: Host) {}

  /** @throws Fault, GraphQLError or {@link RequestErrors} when it is not a valid subscription within the limits */
  check(message: SubscribeMessage): CheckedSubscription {
    const { operationName, variables } = message;
    const query = this.textOf(message);
    this.host.gate.check({ query, variables });
    const document = this.valid.get(query) ?? this.parsed(query);
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new Fault('BAD_USER_INPUT', 'The document has no operation of this name.');
    if (operation.operation !== OperationTypeNode.SUBSCRIPTION) throw notHere(operation.operation);
    return {
      document,
      operationName: operationName ?? undefined,
      variables: variables ?? {},
      field: rootFieldOf(operation, document),
    };
  }

  /** The package wants a text in every message; one that names its document has an empty one. */
  private textOf(message: SubscribeMessage): string {
    const { trusted } = this.host;
    if (!trusted) return message.query;
    const opened = trusted.open(message);
    trusted.enforce(opened);
    return String(opened.query);
  }

  private parsed(query: string): DocumentNode {
    const { schema, maxTokens, introspection } = this.host;
    const document = parse(query, { maxTokens });
    const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
    const errors = validate(schema, document, rules, { maxErrors: MAX_ERRORS - 1 });
    if (errors.length > 0) throw new RequestErrors(errors);
    this.valid.set(query, document);
    return document;
  }
}

function notHere(operation: string): Fault {
  return new Fault(
    'BAD_USER_INPUT',
    `Over WebSocket there are subscriptions only. Send the ${operation} by HTTP POST.`,
  );
}

/** Validation allows one root field, which may stand in fragments. */
function rootFieldOf({ selectionSet }: HasSelection, document: DocumentNode): string {
  const selection = selectionSet.selections[0]!;
  if (selection.kind === Kind.FIELD) return selection.name.value;
  if (selection.kind === Kind.INLINE_FRAGMENT) return rootFieldOf(selection, document);
  const isNamed = (node: DefinitionNode): node is FragmentDefinitionNode =>
    node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value;
  return rootFieldOf(document.definitions.find(isNamed)!, document);
}
