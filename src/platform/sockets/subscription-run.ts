import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { Fault } from '../../kernel/errors.js';
import type { TenantContext } from '../context.js';
import type { LiveEvent } from '../live/live-event.js';
import { LiveSubscription } from '../live/live-subscription.js';
import type { Caller } from './caller.js';
import type { SocketHost } from './socket-host.js';
import { RequestErrors, type CheckedSubscription } from './subscription-document.js';

/** The viewer of an open subscription may not follow it any longer. */
export class NoLongerAllowed extends Error {
  constructor(readonly fault: Fault) {
    super(fault.message);
  }
}

/** What a subscription of a socket consists of. */
export interface RunParts {
  readonly caller: Caller;
  readonly subscription: CheckedSubscription;
  readonly requestId: string;
  /** The subscriber takes events slower than they come. */
  readonly onOverflow: () => void;
  readonly onEnd: () => void;
}

type Next = IteratorResult<ExecutionResult, undefined>;
const OVER: Next = { done: true, value: undefined };

/**
 * The answers of one subscription. It opens with the first `next()`, and every event is executed with a context of its
 * own: fresh loaders, and the viewer as they are now. Written by hand because an async generator that waits for an
 * event cannot be ended before one comes.
 */
export class SubscriptionRun implements AsyncIterableIterator<ExecutionResult, undefined> {
  private source: LiveSubscription | undefined;
  private isEnded = false;

  constructor(
    private readonly host: SocketHost<object>,
    private readonly parts: RunParts,
  ) {}

  get field(): string {
    return this.parts.subscription.field;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<Next> {
    try {
      this.source ??= await this.open();
      if (this.isEnded) return await this.end();
      const { value: event } = await this.source.stream.next();
      return event ? { done: false, value: await this.tell(event) } : await this.end();
    } catch (error) {
      await this.end();
      throw error;
    }
  }

  /** Ends it at once, whatever it is waiting for. */
  return(): Promise<Next> {
    return this.end();
  }

  /** @throws NoLongerAllowed when the viewer of the context may not follow it; `isChanged`: they are not who they were */
  async recheck(ctx: object, isChanged: boolean): Promise<void> {
    const fault = this.host.refusal(ctx, this.field);
    if (fault) throw new NoLongerAllowed(fault);
    if (isChanged) await this.authorise(ctx);
  }

  private async open(): Promise<LiveSubscription> {
    const ctx = await this.newContext();
    await this.pay(ctx);
    const source = await createSourceEventStream(this.arguments(ctx));
    if (source instanceof LiveSubscription) {
      source.stream.onOverflow = this.parts.onOverflow;
      return source;
    }
    if ('errors' in source && source.errors) throw new RequestErrors(source.errors);
    throw new Error(`The subscription ${this.field} must answer a LiveSubscription`);
  }

  /**
   * A subscription pays once, when it begins, and keeps what it paid for: its events come when something happens, which
   * its client does not decide. @throws LimitExceeded or CostThrottled
   */
  private async pay(ctx: object): Promise<void> {
    const charge = await this.host.cost?.charge(this.parts.subscription, ctx);
    if (charge && 'fault' in charge) throw charge.fault;
  }

  private async tell(event: LiveEvent): Promise<ExecutionResult> {
    const ctx = await this.newContext();
    await this.recheck(ctx, true);
    return execute({ ...this.arguments(ctx), rootValue: event });
  }

  private async authorise(ctx: object): Promise<void> {
    try {
      await this.source?.authorise(ctx as TenantContext);
    } catch (error) {
      throw error instanceof Fault ? new NoLongerAllowed(error) : error;
    }
  }

  private newContext(): Promise<object> {
    return this.host.buildContext(this.parts.caller, this.parts.requestId);
  }

  private arguments(ctx: object): ExecutionArgs {
    const { document, operationName, variables } = this.parts.subscription;
    const { schema } = this.host;
    return { schema, document, operationName, variableValues: variables, contextValue: ctx };
  }

  private async end(): Promise<Next> {
    if (!this.isEnded) this.parts.onEnd();
    this.isEnded = true;
    await this.source?.stream.return();
    return OVER;
  }
}
