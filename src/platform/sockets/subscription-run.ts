import { createSourceEventStream } from 'graphql';
import { Fault } from '../../kernel/errors.js';
import type { TenantContext } from '../context.js';
import type { LiveEvent } from '../live/live-event.js';
import { LiveSubscription } from '../live/live-subscription.js';
import type { Caller } from './caller.js';
import type { CurrentViewers } from './current-viewers.js';
import type { SocketHost } from './socket-host.js';
import { RequestErrors, type CheckedSubscription } from './subscription-document.js';
import type { Tellings } from './tellings.js';
import type { ToldSubscription } from './told-subscriptions.js';
import type { Turns } from './turns.js';

/** The viewer of an open subscription may not follow it any longer. */
export class NoLongerAllowed extends Error {
  constructor(readonly fault: Fault) {
    super(fault.message);
  }
}

/** What all subscriptions of a process share. */
export interface SharedParts {
  readonly host: SocketHost<object>;
  readonly viewers: CurrentViewers;
  readonly tellings: Tellings;
  /** For the sending of messages. */
  readonly turns: Turns;
}

/** What a subscription of a socket consists of. */
export interface RunParts {
  readonly caller: Caller;
  /** Sends the payload of an event. Answers what resolves when the client is ready for the next, if it is not now. */
  readonly send: (payload: Buffer) => Promise<void> | undefined;
  /** The subscriber takes events slower than they come. */
  readonly onOverflow: () => void;
  readonly onEnd: () => void;
}

/** How a subscription begins. */
export interface Beginning {
  readonly subscription: CheckedSubscription;
  readonly requestId: string;
  readonly clientAddress: string;
}

type Over = IteratorReturnResult<undefined>;
const OVER: Over = { done: true, value: undefined };

/**
 * One subscription. It opens with the first `next()`, which resolves when it has ended: what happens in between is sent
 * by the subscription itself, because all subscribers of an event share the making of it. Every event is told to the
 * viewer as they are then. Written by hand because an async generator that waits for an event cannot be ended before
 * one comes.
 */
export class SubscriptionRun implements AsyncIterableIterator<never, undefined> {
  private source: LiveSubscription | undefined;
  private beginning: Beginning | undefined;
  private told: ToldSubscription;
  private isEnded = false;
  private refusal: NoLongerAllowed | undefined;

  constructor(
    private readonly shared: SharedParts,
    private readonly parts: RunParts,
    beginning: Beginning,
  ) {
    this.beginning = beginning;
    this.told = beginning.subscription.told;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<Over> {
    try {
      this.source = await this.open();
      while (!this.isEnded && !this.refusal) {
        const { value: event } = await this.source.stream.next();
        if (!event) break;
        await this.tell(event);
      }
      if (this.refusal && !this.isEnded) throw this.refusal;
    } catch (error) {
      await this.end();
      throw error;
    }
    return this.end();
  }

  /** Ends it at once, whatever it is waiting for. */
  return(): Promise<Over> {
    return this.end();
  }

  /** Ends it with an error that tells why, unless that was tried before. Answers whether it was not. */
  refuse(fault: Fault): boolean {
    if (this.refusal) return false;
    this.refusal = new NoLongerAllowed(fault);
    void this.source?.stream.return();
    return true;
  }

  /** @throws NoLongerAllowed when the viewer of the context may not follow it; `isChanged`: they are not who they were */
  async recheck(ctx: object, isChanged: boolean): Promise<void> {
    this.enforceRule(ctx);
    if (!isChanged) return;
    try {
      await this.source?.authorise(ctx as TenantContext);
    } catch (error) {
      throw error instanceof Fault ? new NoLongerAllowed(error) : error;
    }
  }

  private async open(): Promise<LiveSubscription> {
    const { host } = this.shared;
    const { subscription, ...asking } = this.beginning!;
    // It may stay open for days, and needs nothing of this any more.
    this.beginning = undefined;
    const contextValue = await host.buildContext(this.parts.caller, asking);
    await this.pay(subscription, contextValue);
    await host.recorder?.record(contextValue, subscription);
    this.told = subscription.share();
    const { schema } = host;
    const { document, operationName, variables: variableValues } = subscription;
    const source = await createSourceEventStream({
      ...{ schema, document, operationName, variableValues, contextValue },
    });
    if (source instanceof LiveSubscription) {
      source.stream.onOverflow = this.parts.onOverflow;
      return source;
    }
    if ('errors' in source && source.errors) throw new RequestErrors(source.errors);
    throw new Error(`The subscription ${this.told.field} must answer a LiveSubscription`);
  }

  /**
   * A subscription pays once, when it begins, and keeps what it paid for: its events come when something happens, which
   * its client does not decide. @throws Fault that tells why and what it would have cost: a socket has no other place
   * for that
   */
  private async pay(subscription: CheckedSubscription, ctx: object): Promise<void> {
    const charge = await this.shared.host.cost?.charge(subscription, ctx);
    if (!charge || !('fault' in charge)) return;
    const { fault, report } = charge;
    throw new Fault(fault.code, fault.message, { ...fault.details, cost: report });
  }

  private async tell(event: LiveEvent): Promise<void> {
    const { viewers, tellings, turns } = this.shared;
    const { caller, send } = this.parts;
    const viewer = await viewers.of(caller);
    this.enforceRule(viewer.context);
    const { authorise } = this.source!;
    const answer = await tellings.of({ event, subscription: this.told, authorise }).to(viewer);
    if ('refusal' in answer) throw new NoLongerAllowed(answer.refusal);
    const turn = turns.take();
    if (turn) await turn;
    const sending = this.isEnded ? undefined : send(answer.payload);
    if (sending) await sending;
  }

  private enforceRule(ctx: object): void {
    const fault = this.shared.host.refusal(ctx, this.told.field);
    if (fault) throw new NoLongerAllowed(fault);
  }

  private async end(): Promise<Over> {
    if (!this.isEnded) this.parts.onEnd();
    this.isEnded = true;
    await this.source?.stream.return();
    return OVER;
  }
}
