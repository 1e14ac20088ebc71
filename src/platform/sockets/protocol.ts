import type { ExecutionArgs, FormattedExecutionResult, GraphQLError } from 'graphql';
import { makeServer, type Context, type Server, type ServerOptions, type SubscribePayload } from 'graphql-ws';
import { Fault } from '../../kernel/errors.js';
import { presentErrors } from '../http/graphql-errors.js';
import { callerOf, type Caller, type Handshake } from './caller.js';
import type { Callers } from './callers.js';
import type { ClientSocket } from './client-socket.js';
import { BAD_MESSAGE, reasonOf, SLOW_CONSUMER } from './close-reason.js';
import { SubscriptionDocuments } from './subscription-document.js';
import { errorsOf } from './subscription-errors.js';
import { textFrame } from './text-frame.js';
import {
  NoLongerAllowed,
  SubscriptionRun,
  type Beginning,
  type RunParts,
  type SharedParts,
} from './subscription-run.js';

/** A connection with what its handshake said. */
export interface Peer {
  readonly socket: ClientSocket;
  readonly handshake: Handshake;
}

export interface ProtocolOptions {
  readonly shared: SharedParts;
  readonly callers: Callers;
  readonly subscriptionsPerSocket: number;
  /** From the handshake to the first message, in milliseconds. */
  readonly initMs: number;
}

const MESSAGE_END = Buffer.from('}');

type Parameters = Record<string, unknown> | undefined;

/** What the package takes for the arguments of an execution: it needs the document, and hands the rest on. */
type Prepared = ExecutionArgs & { readonly run: SubscriptionRun };

/** Speaks graphql-transport-ws with every peer. */
export function createProtocol(options: ProtocolOptions): Server<Peer> {
  return makeServer<Parameters, Peer>(new Protocol(options).serverOptions());
}

class Protocol {
  private readonly documents: SubscriptionDocuments;
  /** The id under which each operation is logged and its errors are told, by its first message. */
  private readonly requestIds = new WeakMap<SubscribePayload, string>();

  constructor(private readonly options: ProtocolOptions) {
    this.documents = new SubscriptionDocuments(options.shared.host);
  }

  serverOptions(): ServerOptions<Parameters, Peer> {
    return {
      connectionInitWaitTimeout: this.options.initMs,
      onConnect: (context) => this.letIn(context),
      onSubscribe: ({ extra }, id, payload) => this.prepare(extra.socket, id, payload),
      subscribe: (prepared) => (prepared as Prepared).run,
      onError: ({ extra }, _id, payload, errors) => this.explainEnd(extra.socket, payload, errors),
    };
  }

  private async letIn(context: Context<Parameters, Peer>): Promise<boolean> {
    const { socket, handshake } = context.extra;
    const caller = callerOf(handshake, context.connectionParams);
    // The package would keep them for as long as the socket is open.
    Reflect.deleteProperty(context, 'connectionParams');
    const fault = caller && (await this.admit(socket, this.options.callers.hold(caller)));
    if (!caller || fault) socket.close(fault ? reasonOf(fault) : BAD_MESSAGE);
    return caller !== null && !fault;
  }

  /** Lets the caller in, unless there is a reason not to, which it answers. */
  private async admit(socket: ClientSocket, caller: Caller): Promise<Fault | null> {
    const { host, viewers } = this.options.shared;
    socket.caller = caller;
    const { context } = await viewers.of(caller);
    socket.viewerKey = host.viewerKey(context);
    return host.refusal(context, null);
  }

  private prepare(socket: ClientSocket, id: string, payload: SubscribePayload): Prepared | GraphQLError[] {
    const { host } = this.options.shared;
    const requestId = host.newRequestId();
    this.requestIds.set(payload, requestId);
    try {
      this.enforceCount(socket);
      const subscription = this.documents.check(payload);
      const { clientAddress } = socket;
      const run = this.newRun(socket, id, { subscription, requestId, clientAddress });
      const { document, operationName } = subscription;
      return { schema: host.schema, document, operationName, rootValue: null, contextValue: null, run };
    } catch (error) {
      return errorsOf(error);
    } finally {
      forget(payload);
    }
  }

  private newRun(socket: ClientSocket, id: string, beginning: Beginning): SubscriptionRun {
    const head = Buffer.from(`{"id":${JSON.stringify(id)},"type":"next","payload":`);
    const parts: RunParts = {
      caller: socket.caller!,
      send: (payload) => socket.sendFrame(textFrame([head, payload, MESSAGE_END])),
      onOverflow: () => socket.close(SLOW_CONSUMER),
      onEnd: () => socket.runs.delete(run),
    };
    const run = new SubscriptionRun(this.options.shared, parts, beginning);
    socket.runs.add(run);
    return run;
  }

  private enforceCount({ runs }: ClientSocket): void {
    const maximum = this.options.subscriptionsPerSocket;
    if (runs.size < maximum) return;
    throw new Fault(
      'COST_LIMIT_EXCEEDED',
      `This socket has ${runs.size} subscriptions; the limit is ${maximum}. End one, or open another socket.`,
      { limit: 'subscriptionsPerSocket', maximum },
    );
  }

  /** What ends a subscription is told to its client; when it was that they may not go on, the socket ends too. */
  private explainEnd(socket: ClientSocket, payload: SubscribePayload, errors: readonly GraphQLError[]) {
    const cause = errors[0]?.originalError;
    if (cause instanceof NoLongerAllowed) socket.closeAfterNext(reasonOf(cause.fault));
    return this.present(payload, cause ? errorsOf(cause) : errors);
  }

  private present(
    payload: SubscribePayload,
    errors: readonly GraphQLError[],
  ): NonNullable<FormattedExecutionResult['errors']> {
    const { host } = this.options.shared;
    const requestId = this.requestIds.get(payload) ?? host.newRequestId();
    return presentErrors(errors, { requestId }, host.errors);
  }
}

/** The package keeps the message for as long as the subscription lives; what it said has been taken over. */
function forget(payload: Partial<Record<keyof SubscribePayload, unknown>>): void {
  payload.query = '';
  delete payload.variables;
  delete payload.extensions;
}
