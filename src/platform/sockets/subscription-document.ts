import {
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLError,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { Fault } from '../../kernel/errors.js';
import { MAX_ERRORS } from '../http/graphql-errors.js';
import type { SocketHost } from './socket-host.js';
import { rootOf } from './subscription-root.js';
import { ToldSubscriptions, type ToldSubscription } from './told-subscriptions.js';

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
  readonly variables: Variables;
  readonly told: ToldSubscription;
  /** What tells its events once it has begun. Remembered from then on: what did not pay is not. */
  share(): ToldSubscription;
}

type Variables = Readonly<Record<string, unknown>>;

/** Several errors of one request. */
export class RequestErrors extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join(' '));
  }
}

type Host = Pick<SocketHost<object>, 'schema' | 'gate' | 'trusted' | 'maxTokens' | 'introspection'>;

const REMEMBERED_CHARACTERS = 1_000_000;

/** Reads the documents of one schema; remembers those that are valid. */
export class SubscriptionDocuments {
  private readonly valid = new LRUCache<string, DocumentNode>({
    maxSize: REMEMBERED_CHARACTERS,
    sizeCalculation: (_document, query) => query.length + 1,
  });

  private readonly told = new ToldSubscriptions();

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
    const given = { document, operationName: operationName ?? undefined, variables: variables ?? {} };
    const told = toldBy(operation, given);
    return { ...given, told, share: () => this.told.share(told) };
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

/** A client may send more variables than the operation has: nobody reads those. */
function toldBy(
  operation: OperationDefinitionNode,
  {
    document,
    operationName,
    variables,
  }: Pick<CheckedSubscription, 'document' | 'operationName' | 'variables'>,
): ToldSubscription {
  const { field, beginning } = rootOf(operation, document);
  const declared = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const lasting = declared.filter((name) => name !== beginning && Object.hasOwn(variables, name));
  const kept = Object.fromEntries(lasting.map((name) => [name, variables[name]]));
  return { document, operationName, variables: kept, field };
}

function notHere(operation: string): Fault {
  return new Fault(
    'BAD_USER_INPUT',
    `Over WebSocket there are subscriptions only. Send the ${operation} by HTTP POST.`,
  );
}
