import {
  getOperationAST,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LimitExceeded } from '../limits.error.js';
import { waitMs, type CostBuckets, type Taking } from './cost-buckets.js';
import type { CostPlan, Variables } from './cost-plan.js';
import { CostWeights } from './cost-weights.js';
import { CostThrottled } from './cost.error.js';
import { compilePlan } from './plan-compiler.js';
import { actualCost, LEAST_COST, requestedCost } from './plan-cost.js';

/** An operation of a valid document, with its variables as they were sent. */
export interface CostedOperation {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Variables | null | undefined;
}

export interface CostGateOptions<Context> {
  readonly schema: GraphQLSchema;
  /** Points that one operation may ask for. */
  readonly maximum: number;
  readonly buckets: CostBuckets;
  /** Whose bucket pays; null for those who are not held to one. */
  clientOf(ctx: Context): string | null;
}

/** What an operation was let in for. */
export interface Charge {
  readonly operation: CostedOperation;
  readonly plan: CostPlan;
  readonly requested: number;
  /** Who paid, and how; null for those who are not held to a bucket. */
  readonly payment: { readonly client: string; readonly taking: Taking } | null;
}

/** An answer in its final form. */
interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly unknown[];
}

/** `extensions.cost` of an answer. */
export interface CostReport {
  readonly requestedQueryCost: number;
  readonly actualQueryCost: number;
  /** Null when no bucket was asked. */
  readonly throttleStatus: ThrottleStatus | null;
}

export interface ThrottleStatus {
  readonly maximumAvailable: number;
  readonly currentlyAvailable: number;
  readonly restoreRate: number;
}

/** A refusal, with what is known of the cost of what was refused. */
export interface CostRefusal {
  readonly fault: LimitExceeded | CostThrottled;
  readonly report: CostReport;
}

/** Decides by its cost whether an operation may run, and settles what it really came to. Serves HTTP and WebSocket. */
export class CostGate<Context> {
  private readonly plans = new WeakMap<OperationDefinitionNode, CostPlan>();
  private readonly weights: CostWeights;

  /** @throws Error at start-up naming lists of the schema whose size nothing tells */
  constructor(private readonly options: CostGateOptions<Context>) {
    this.weights = new CostWeights(options.schema);
    this.weights.assertListsSized();
  }

  /** Points that the operation asks for. */
  costOf(operation: CostedOperation): number {
    return requestedCost(this.planOf(operation), operation.variables ?? {});
  }

  /** Takes the cost from the client's bucket. What comes back is to be settled once, or never if nothing was run. */
  async charge(operation: CostedOperation, ctx: Context): Promise<Charge | CostRefusal> {
    const { maximum, buckets } = this.options;
    const plan = this.planOf(operation);
    const requested = requestedCost(plan, operation.variables ?? {});
    if (requested > maximum) return this.tooDear(requested);
    const client = this.options.clientOf(ctx);
    if (client === null) return { operation, plan, requested, payment: null };
    const taking = await buckets.take(client, requested);
    if (taking.isTaken) return { operation, plan, requested, payment: { client, taking } };
    return this.throttled(requested, taking.available);
  }

  /**
   * Gives back what the operation asked for and did not come to; takes the rest where it came to more.
   */
  settle(charge: Charge, answer: Answer): CostReport {
    const { requested, payment } = charge;
    const actual = actualOf(charge, answer);
    const rest = requested - actual;
    if (payment === null) return report(requested, actual, null);
    const { client, taking } = payment;
    if (rest !== 0) taking.from.settle(client, rest);
    return report(requested, actual, this.statusOf(taking.available + rest));
  }

  private tooDear(requested: number): CostRefusal {
    const fault = new LimitExceeded('cost', this.options.maximum, requested);
    return { fault, report: report(requested, 0, null) };
  }

  private throttled(requested: number, available: number): CostRefusal {
    const fault = new CostThrottled(
      requested,
      available,
      waitMs(this.options.buckets.terms, available, requested),
    );
    return { fault, report: report(requested, 0, this.statusOf(available)) };
  }

  private statusOf(available: number): ThrottleStatus {
    const { capacity, restorePerSecond } = this.options.buckets.terms;
    const currentlyAvailable = Math.min(capacity, Math.max(0, available));
    return { maximumAvailable: capacity, currentlyAvailable, restoreRate: restorePerSecond };
  }

  /** Plans live as long as their documents, which their keepers bound. */
  private planOf({ document, operationName }: CostedOperation): CostPlan {
    const definition = getOperationAST(document, operationName);
    if (!definition) return { fields: [], defaults: {} };
    const known = this.plans.get(definition);
    if (known) return known;
    const plan = compilePlan(definition, document, { schema: this.options.schema, weights: this.weights });
    this.plans.set(definition, plan);
    return plan;
  }
}

/**
 * An answer with errors counts at least as asked for: what an error hides was worked for as well. Without data, nothing
 * was run.
 */
function actualOf({ plan, operation, requested }: Charge, { data, errors }: Answer): number {
  if (data === undefined) return LEAST_COST;
  if (data === null) return requested;
  const actual = actualCost(plan, operation.variables ?? {}, data);
  return errors && errors.length > 0 ? Math.max(requested, actual) : actual;
}

function report(
  requestedQueryCost: number,
  actualQueryCost: number,
  throttleStatus: ThrottleStatus | null,
): CostReport {
  return { requestedQueryCost, actualQueryCost, throttleStatus };
}
