import type { ExecutionArgs, FormattedExecutionResult, GraphQLError } from 'graphql';
import { makeServer, type Context, type Server, type ServerOptions, type SubscribePayload } from 'graphql-ws';
import type { IncomingMessage } from 'node:http';
import { Fault } from '../../kernel/errors.js';
import { presentErrors } from '../http/graphql-errors.js';
import { callerOf } from './caller.js';
import type { ClientSocket } from './client-socket.js';
import { BAD_MESSAGE, reasonOf, SLOW_CONSUMER } from './close-reason.js';
import type { SocketHost } from './socket-host.js';
import { SubscriptionDocuments } from './subscription-document.js';
import { errorsOf } from './subscription-errors.js';
import { NoLongerAllowed, SubscriptionRun, type RunParts } from './subscription-run.js';

/** A connection with the request it began with. */
export interface Peer {
  readonly socket: ClientSocket;
  readonly request: IncomingMessage;
  readonly clientAddress: string;
}

export interface ProtocolOptions {
  readonly host: SocketHost<object>;
  readonly subscriptionsPerSocket: number;
  /** From the handshake to the first message, in milliseconds. */
  readonly initMs: number;
}

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
    this.documents = new SubscriptionDocuments(options.host);
  }

  serverOptions(): ServerOptions<Parameters, Peer> {
    return {
      connectionInitWaitTimeout: this.options.initMs,
      onConnect: (context) => this.letIn(context),
      onSubscribe: ({ extra }, _id, payload) => this.prepare(extra.socket, payload),
      subscribe: (prepared) => (prepared as Prepared).run,
      // eslint-disable-next-line wasla/max-parameters -- the package decides what it hands over
      onNext: (_context, _id, payload, _arguments, result) => ({
        ...result,
        ...(result.errors && { errors: this.present(payload, result.errors) }),
      }),
      onError: ({ extra }, _id, payload, errors) => this.explainEnd(extra.socket, payload, errors),
    };
  }

  private async letIn({ extra, connectionParams }: Context<Parameters, Peer>): Promise<boolean> {
    const { host } = this.options;
    const { socket, request, clientAddress } = extra;
    const caller = callerOf(request, clientAddress, connectionParams);
    const ctx = caller && (await host.buildContext(caller, host.newRequestId()));
    const fault = ctx && host.refusal(ctx, null);
    if (!ctx || fault) {
      socket.close(fault ? reasonOf(fault) : BAD_MESSAGE);
      return false;
    }
    socket.caller = caller;
    socket.viewerKey = host.viewerKey(ctx);
    return true;
  }

  private prepare(socket: ClientSocket, payload: SubscribePayload): Prepared | GraphQLError[] {
    const requestId = this.options.host.newRequestId();
    this.requestIds.set(payload, requestId);
    try {
      this.enforceCount(socket);
      const subscription = this.documents.check(payload);
      const run = this.newRun(socket, { subscription, requestId });
      const { document, operationName } = subscription;
      const { schema } = this.options.host;
      return { schema, document, operationName, rootValue: null, contextValue: null, run };
    } catch (error) {
      return errorsOf(error);
    }
  }

  private newRun(socket: ClientSocket, what: Pick<RunParts, 'subscription' | 'requestId'>): SubscriptionRun {
    const run: SubscriptionRun = new SubscriptionRun(this.options.host, {
      ...what,
      caller: socket.caller!,
      onOverflow: () => socket.close(SLOW_CONSUMER),
      onEnd: () => socket.runs.delete(run),
    });
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
    const { host } = this.options;
    const requestId = this.requestIds.get(payload) ?? host.newRequestId();
    return presentErrors(errors, { requestId }, host.errors);
  }
}
