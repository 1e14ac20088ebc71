import type { GraphQLError } from 'graphql';
import { Fault } from '../../kernel/errors.js';
import type { TenantContext } from '../context.js';
import { presentErrors } from '../http/graphql-errors.js';
import type { LiveEvent } from '../live/live-event.js';
import type { Authorise } from '../live/live-subscription.js';
import { AnswerTree } from './answer-tree.js';
import type { CurrentViewer } from './current-viewers.js';
import type { SocketHost } from './socket-host.js';
import type { ToldSubscription } from './told-subscriptions.js';

/** What a viewer is told of an event: the payload of the message, as JSON, or why they may not follow any longer. */
export type Answer = { readonly payload: Buffer } | { readonly refusal: Fault };

/** One event for one subscription, whoever follows it. */
export interface Occasion {
  readonly event: LiveEvent;
  readonly subscription: ToldSubscription;
  readonly authorise: Authorise;
}

interface Waiting {
  readonly viewer: CurrentViewer;
  readonly answered: Promise<Answer>;
  resolve(answer: Answer | Promise<Answer>): void;
}

const AT_ONCE = 4;

/**
 * Tells an event to all viewers of a subscription. The rule over its object is asked and the document executed once for
 * those of whom both see the same, and never for one what was made for another who differs in anything that was looked
 * at: every reading of a context is noted while an answer is made (`watch`).
 */
export class Telling {
  private readonly answers = new AnswerTree<Answer>();
  private readonly unanswered = new Map<CurrentViewer, Waiting>();
  private readonly queue: Waiting[] = [];
  private isServing = false;

  constructor(
    private readonly host: SocketHost<object>,
    private readonly occasion: Occasion,
  ) {}

  /** What this viewer is told, at once where it is known. @throws what was thrown where it could not be found out */
  to(viewer: CurrentViewer): Answer | Promise<Answer> {
    const known = this.answers.find(viewer.context);
    if (known) return known;
    const { answered } = this.unanswered.get(viewer) ?? this.enqueue(viewer);
    if (!this.isServing) void this.serve();
    return answered;
  }

  private enqueue(viewer: CurrentViewer): Waiting {
    const place = newWaiting(viewer);
    this.unanswered.set(viewer, place);
    this.queue.push(place);
    return place;
  }

  private async serve(): Promise<void> {
    this.isServing = true;
    while (this.queue.length > 0) {
      // The first answer shows what answers depend on; after it most of the others are known.
      await this.serveNext();
      await Promise.all(Array.from({ length: AT_ONCE }, () => this.serveRest()));
    }
    this.isServing = false;
  }

  private async serveRest(): Promise<void> {
    while (this.queue.length > 0) await this.serveNext();
  }

  private async serveNext(): Promise<void> {
    const next = this.queue.shift();
    if (!next) return;
    const { viewer, answered } = next;
    next.resolve(this.answers.find(viewer.context) ?? this.answer(viewer));
    await answered.catch(() => undefined);
    this.unanswered.delete(viewer);
  }

  private async answer({ context, requestId }: CurrentViewer): Promise<Answer> {
    const { object, facts } = this.host.watch(context);
    const answer = (await this.refusal(object)) ?? (await this.tell(object, requestId));
    this.answers.add(context, facts, answer);
    return answer;
  }

  private async refusal(context: object): Promise<Answer | null> {
    try {
      await this.occasion.authorise(context as TenantContext);
      return null;
    } catch (error) {
      if (error instanceof Fault) return { refusal: error };
      throw error;
    }
  }

  private async tell(contextValue: object, requestId: string): Promise<Answer> {
    const { schema } = this.host;
    const { subscription, event: rootValue } = this.occasion;
    const { document, operationName, variables: variableValues } = subscription;
    const operation = { schema, document, operationName, variableValues, contextValue, rootValue };
    const { errors, ...result } = await this.host.execute(operation);
    const told = errors ? { errors: this.present(errors, requestId), ...result } : result;
    return { payload: Buffer.from(JSON.stringify(told)) };
  }

  private present(errors: readonly GraphQLError[], requestId: string) {
    return presentErrors(errors, { requestId }, this.host.errors);
  }
}

function newWaiting(viewer: CurrentViewer): Waiting {
  let resolve: Waiting['resolve'] = () => undefined;
  const answered = new Promise<Answer>((found) => (resolve = found));
  return { viewer, answered, resolve };
}
