import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
// eslint-disable-next-line wasla/no-stripe -- the fake signs with Stripe's own library, so that signatures are the real ones
import Stripe from 'stripe';
import { newSecret } from '../../src/kernel/ids.js';
import { violations } from './stripe-specification.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

/** How the next request goes wrong. `lost` does the work and then closes the connection without an answer. */
export type StripeFailure = number | 'hang-up' | 'silence' | 'lost';

interface Answer {
  readonly status: number;
  readonly body: Loose;
}

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly form: Loose;
  readonly key: string | undefined;
}

const SECRET_KEY = 'sk_test_wasla';
const WEBHOOK_SECRET = 'whsec_wasla';

/** Means of payment of Stripe's own test mode, and what they lead to. */
const STATUS_OF: Readonly<Record<string, string>> = {
  pm_card_visa: 'succeeded',
  pm_card_threeDSecure2Required: 'requires_action',
  pm_slow: 'processing',
};

/**
 * Stripe on 127.0.0.1, with its state in memory: payment intents, refunds and customers. It is strict about keys,
 * repeats and forms, and checks every request against Stripe's specification where that is at hand.
 */
export class FakeStripe {
  /** What was wrong with requests by the specification. */
  readonly violations: string[] = [];
  readonly requests: SeenRequest[] = [];
  readonly intents = new Map<string, Loose>();
  readonly refunds = new Map<string, Loose>();
  /** Ids of those it remembers. */
  readonly customers = new Set<string>();
  readonly secrets = { secretKey: SECRET_KEY, webhookSecret: WEBHOOK_SECRET };
  private readonly failures: StripeFailure[] = [];
  private readonly answers = new Map<string, Answer & { readonly form: string }>();
  private counted = 0;
  private readonly server = createServer((request, response) => void this.serve(request, response));

  static async start(): Promise<FakeStripe> {
    const fake = new FakeStripe();
    await new Promise<void>((done) => fake.server.listen(0, '127.0.0.1', done));
    return fake;
  }

  get address() {
    const { port } = this.server.address() as AddressInfo;
    return { host: '127.0.0.1', port, protocol: 'http' as const };
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  failNext(...failures: StripeFailure[]): void {
    this.failures.push(...failures);
  }

  /** The buyer's bank decides about an intent. */
  settle(id: string, status: 'succeeded' | 'requires_payment_method'): Loose {
    const intent = this.intents.get(id)!;
    const isPaid = status === 'succeeded';
    return Object.assign(intent, {
      status: isPaid && intent['capture_method'] === 'manual' ? 'requires_capture' : status,
      amount_received: isPaid && intent['capture_method'] !== 'manual' ? intent['amount'] : 0,
      last_payment_error: isPaid
        ? null
        : { type: 'card_error', code: 'card_declined', message: 'Your card was declined.' },
    });
  }

  /** A webhook as Stripe would send it, signed by its own library. */
  webhook(
    type: string,
    object: object,
    options: {
      readonly id?: string;
      readonly at?: Date;
      readonly secret?: string;
      /** The connected account that it happened in. */
      readonly account?: string;
    } = {},
  ): { readonly body: string; readonly headers: Record<string, string> } {
    const id = options.id ?? `evt_${++this.counted}`;
    const { secret = WEBHOOK_SECRET, at, account } = options;
    const body = JSON.stringify({ id, object: 'event', type, account, data: { object } });
    const signature = Stripe.webhooks.generateTestHeaderString({
      payload: body,
      secret,
      ...(at && { timestamp: Math.floor(at.getTime() / 1000) }),
    });
    return { body, headers: { 'content-type': 'application/json', 'stripe-signature': signature } };
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = formOf(await text(request).catch(() => ''));
    const seen: SeenRequest = {
      method: request.method!,
      path: request.url!.split('?')[0]!,
      form,
      key: request.headers['idempotency-key'] as string | undefined,
    };
    this.requests.push(seen);
    const failure = this.failures.shift();
    if (failure === 'hang-up') return void request.socket.destroy();
    if (failure === 'silence') return;
    const isKnown = request.headers.authorization === `Bearer ${SECRET_KEY}`;
    const answered = () =>
      isKnown ? this.answerOnce(seen) : refusal(401, 'invalid_request_error', 'api_key');
    const answer = typeof failure === 'number' ? refusal(failure, 'api_error', 'failed') : answered();
    if (failure === 'lost') request.socket.destroy();
    else send(response, answer);
  }

  /** The answer that the key had before, or a new one. */
  private answerOnce(seen: SeenRequest): Answer {
    const form = JSON.stringify([seen.path, seen.form]);
    const before = seen.key === undefined ? undefined : this.answers.get(seen.key);
    if (before) return before.form === form ? before : refusal(400, 'idempotency_error', 'idempotency_error');
    this.violations.push(...violations(seen.method, seen.path, seen.form));
    const answer = this.answer(seen);
    // What is shown later must not change what a repetition is answered.
    if (seen.key !== undefined) this.answers.set(seen.key, { ...structuredClone(answer), form });
    return answer;
  }

  private answer({ method, path, form }: SeenRequest): Answer {
    const [, , kind, id, action] = path.split('/');
    if (kind === 'customers' && method === 'DELETE') return this.forget(id!);
    if (kind === 'customers') return this.remember();
    if (kind === 'refunds') return method === 'POST' ? this.refund(form) : shown(this.refunds.get(id!));
    if (kind === 'payment_intents' && id === undefined) return this.create(form);
    const intent = kind === 'payment_intents' ? this.intents.get(id!) : undefined;
    if (!intent || method === 'GET') return shown(intent);
    return action === 'capture' ? capture(intent, form) : cancel(intent);
  }

  private remember(): Answer {
    const id = this.newId('cus');
    this.customers.add(id);
    return { status: 200, body: { id, object: 'customer' } };
  }

  private forget(id: string): Answer {
    if (!this.customers.delete(id)) return refusal(404, 'invalid_request_error', 'resource_missing');
    return { status: 200, body: { id, object: 'customer', deleted: true } };
  }

  private create(form: Loose): Answer {
    const status = STATUS_OF[form['payment_method'] as string];
    const isManual = form['capture_method'] === 'manual';
    const id = this.newId('pi');
    const intent: Loose = {
      id,
      object: 'payment_intent',
      amount: Number(form['amount']),
      amount_received: 0,
      currency: form['currency'],
      capture_method: form['capture_method'],
      client_secret: `${id}_secret_${newSecret()}`,
      customer: form['customer'] ?? null,
      metadata: form['metadata'],
      last_payment_error: null,
      next_action:
        status === 'requires_action'
          ? { type: 'redirect_to_url', redirect_to_url: { url: `https://bank.test/${id}` } }
          : null,
      status: 'requires_payment_method',
    };
    this.intents.set(id, intent);
    if (form['confirm'] !== 'true') return { status: 200, body: intent };
    if (!status) return declined(intent);
    intent['status'] = status === 'succeeded' && isManual ? 'requires_capture' : status;
    if (intent['status'] === 'succeeded') intent['amount_received'] = intent['amount'];
    return { status: 200, body: intent };
  }

  private refund(form: Loose): Answer {
    const intent = this.intents.get(form['payment_intent'] as string);
    const taken = [...this.refunds.values()]
      .filter((other) => other['payment_intent'] === intent?.['id'])
      .reduce((sum, other) => sum + Number(other['amount']), 0);
    if (!intent || taken + Number(form['amount']) > intent['amount_received']) {
      return refusal(400, 'invalid_request_error', 'charge_already_refunded');
    }
    const refund: Loose = {
      id: this.newId('re'),
      object: 'refund',
      amount: Number(form['amount']),
      currency: intent['currency'],
      payment_intent: intent['id'],
      metadata: form['metadata'],
      status: 'succeeded',
    };
    this.refunds.set(refund['id'] as string, refund);
    return { status: 200, body: refund };
  }

  private newId(prefix: string): string {
    return `${prefix}_${++this.counted}`;
  }
}

function capture(intent: Loose, form: Loose): Answer {
  if (intent['status'] !== 'requires_capture') return unexpectedState();
  Object.assign(intent, {
    status: 'succeeded',
    amount_received: Number(form['amount_to_capture'] ?? intent['amount']),
  });
  return { status: 200, body: intent };
}

function cancel(intent: Loose): Answer {
  if (intent['status'] === 'succeeded' || intent['status'] === 'canceled') return unexpectedState();
  Object.assign(intent, { status: 'canceled' });
  return { status: 200, body: intent };
}

function declined(intent: Loose): Answer {
  const error = {
    type: 'card_error',
    code: 'card_declined',
    decline_code: 'insufficient_funds',
    message: 'Your card has insufficient funds.',
  };
  intent['last_payment_error'] = error;
  return { status: 402, body: { error: { ...error, payment_intent: intent } } };
}

function shown(object: Loose | undefined): Answer {
  return object ? { status: 200, body: object } : refusal(404, 'invalid_request_error', 'resource_missing');
}

function unexpectedState(): Answer {
  return refusal(400, 'invalid_request_error', 'payment_intent_unexpected_state');
}

function refusal(status: number, type: string, code: string): Answer {
  return { status, body: { error: { type, code, message: `${code}.` } } };
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', 'request-id': 'req_test' });
  response.end(JSON.stringify(body));
}

/** `a[b]=c` as `{ a: { b: 'c' } }`. */
function formOf(body: string): Loose {
  const form: Loose = {};
  for (const [name, value] of new URLSearchParams(body)) {
    const [outer = '', inner] = name.split(/[[\]]+/);
    if (inner) form[outer] = { ...(form[outer] as Loose), [inner]: value };
    else form[outer] = value;
  }
  return form;
}
