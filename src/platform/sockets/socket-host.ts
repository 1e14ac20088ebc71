import type { ExecutionArgs, ExecutionResult, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Fault } from '../../kernel/errors.js';
import type { OperationRecorder } from '../graphql/operation-recorder.js';
import type { CostGate } from '../graphql/cost/cost.gate.js';
import type { LimitGate } from '../graphql/limits.gate.js';
import type { TrustedDocuments } from '../graphql/trusted-documents.js';
import type { CorsPolicy } from '../http/cors.js';
import type { ErrorPolicy } from '../http/graphql-errors.js';
import type { Caller } from './caller.js';
import type { Watched } from './watched.js';

/** What a client may ask of a socket server. */
export interface SocketLimits {
  readonly socketsPerAddress: number;
  readonly subscriptionsPerSocket: number;
  readonly messageBytes: number;
  readonly bufferBytes: number;
}

/** How long things may take, in milliseconds. */
export interface SocketTimes {
  /** From the handshake to the first message. */
  readonly initMs: number;
  /** Between two pings; a client that has not answered one when the next is due is gone. */
  readonly heartbeatMs: number;
  /** Between two looks at whether those who listen still may. */
  readonly recheckMs: number;
}

export const DEFAULT_TIMES: SocketTimes = { initMs: 5000, heartbeatMs: 15_000, recheckMs: 5000 };

/** For what a context is built. */
export interface Asking {
  readonly requestId: string;
  /** Given when a subscription begins. Events are told to a caller wherever they are. */
  readonly clientAddress?: string;
}

/** The application behind the sockets. */
export interface SocketHost<Context extends object> {
  readonly schema: GraphQLSchema;
  readonly gate: LimitGate;
  /** What subscriptions cost when they begin; without it, nothing. */
  readonly cost?: CostGate<Context> | undefined;
  /** Keeps which subscriptions begin. */
  readonly recorder?: OperationRecorder<Context> | undefined;
  /** Documents that may be named, or that alone may be run; without them, every document is sent and run. */
  readonly trusted?: TrustedDocuments | undefined;
  readonly maxTokens: number;
  readonly introspection: boolean;
  readonly errors: ErrorPolicy;
  /** A context with nothing remembered from an earlier one: the caller as they are now. */
  buildContext(caller: Caller, asking: Asking): Promise<Context>;
  /** The same context with loaders of its own, and with a note of everything in it that an answer is made of. */
  watch(ctx: Context): Watched<Context>;
  /** Executes the document of a subscription for one event, which is its root value. */
  execute(operation: ExecutionArgs): ExecutionResult | Promise<ExecutionResult>;
  /**
   * Why the viewer of the context may not follow the subscription field; null when they may. Without a field: why they
   * may not be connected at all.
   */
  refusal(ctx: Context, field: string | null): Fault | null;
  /** Names the viewer with their rights: when it changes, rules over objects are asked again. */
  viewerKey(ctx: Context): string;
  newRequestId(): string;
  readonly log: Logger;
}

/** A socket server: the application, and how it is reached. */
export interface SocketOptions<Context extends object> extends SocketHost<Context> {
  readonly path: string;
  readonly cors: CorsPolicy;
  /** How many proxies of our own stand in front and append to `x-forwarded-for`. */
  readonly trustedProxies: number;
  readonly limits: SocketLimits;
  readonly times?: Partial<SocketTimes>;
}
