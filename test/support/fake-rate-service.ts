import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { endWithFile } from './clean-up.js';

export interface RateQuestion {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** How a rate service answers: a JSON value, a status with a text, or by hand. */
export type RateAnswer =
  | { readonly json: unknown }
  | { readonly status: number; readonly text?: string; readonly headers?: Record<string, string> }
  | ((response: ServerResponse) => void);

/** A service of the merchant on 127.0.0.1, which answers as it is told to. */
export class FakeRateService {
  readonly questions: RateQuestion[] = [];
  /** How it answers from now on. */
  answer: RateAnswer = { json: { services: [] } };
  url = '';
  private readonly server = createServer((request, response) => void this.serve(request, response));

  static async start(): Promise<FakeRateService> {
    const fake = new FakeRateService();
    await new Promise<void>((done) => fake.server.listen(0, '127.0.0.1', done));
    fake.url = `http://127.0.0.1:${(fake.server.address() as AddressInfo).port}/rates`;
    endWithFile(() => fake.stop());
    return fake;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.questions.push({ headers: request.headers, body: await text(request).catch(() => '') });
    const { answer } = this;
    if (typeof answer === 'function') answer(response);
    else if ('json' in answer) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer.json));
    } else response.writeHead(answer.status, answer.headers).end(answer.text ?? '');
  }
}

/** Whether a question carries the signature that `docs/shipping.md` describes, written down again here. */
export function isSigned({ headers, body }: RateQuestion, secret: string): boolean {
  const signed = `${String(headers['x-wasla-timestamp'])}.${body}`;
  const signature = createHmac('sha256', secret).update(signed).digest('hex');
  return headers['x-wasla-signature'] === `v1=${signature}`;
}

/** A service in US dollars. */
export function rate(code: string, amount: string, days?: { min: number; max: number }) {
  return { code, price: { amount, currency: 'USD' }, ...(days && { transitDays: days }) };
}
