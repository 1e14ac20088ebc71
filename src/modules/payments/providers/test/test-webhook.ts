import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { TenantId } from '../../../../kernel/ids.js';
import type { KeyRing } from '../../../../platform/crypto/key-ring.js';
import { WebhookRefused, type IncomingWebhook } from '../payment-provider.js';

const HEADER = 'x-test-signature';
const TOLERANCE_MS = 300_000;
const SIGNATURE = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/;

const event = z.object({
  id: z.string().min(1).max(255),
  type: z.string().min(1).max(100),
  charge: z.object({
    reference: z.string().min(1).max(255),
    merchantReference: z.string().max(255),
    status: z.enum(['PENDING', 'REQUIRES_ACTION', 'AUTHORIZED', 'CAPTURED', 'DECLINED', 'CANCELLED']),
    capturedMinor: z.int().min(0),
  }),
});

/** What the test gateway tells in a webhook. */
export type TestEvent = z.output<typeof event>;

/** A webhook as it goes over the wire. */
export interface SignedWebhook {
  /** Below the address of the server. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The secret of a store's webhooks from the test gateway, the same in every process. */
export function testWebhookSecret(keyRing: KeyRing, tenantId: TenantId): string {
  return keyRing.fingerprint(tenantId, 'test-gateway-webhooks');
}

/** The webhook that the test gateway sends to the store at this time. */
export function signTestWebhook(
  store: { readonly slug: string; readonly secret: string },
  told: TestEvent,
  at: Date,
): SignedWebhook {
  const body = JSON.stringify(told);
  const seconds = Math.floor(at.getTime() / 1000);
  const signature = signatureOf(store.secret, seconds, Buffer.from(body));
  return {
    path: `/webhooks/test/${store.slug}`,
    headers: { 'content-type': 'application/json', [HEADER]: `t=${seconds},v1=${signature}` },
    body,
  };
}

/** @throws WebhookRefused when the signature is missing, wrong or too old, or the body is no event */
export function readTestWebhook({ body, headers, receivedAt }: IncomingWebhook, secret: string): TestEvent {
  const [, seconds = '', signature = ''] = SIGNATURE.exec(String(headers[HEADER] ?? '')) ?? [];
  const expected = signatureOf(secret, Number(seconds), body);
  const isRight =
    signature.length === expected.length && timingSafeEqual(Buffer.from(signature), Buffer.from(expected));
  if (!isRight) {
    throw new WebhookRefused(`The header ${HEADER} is missing or is not the signature of this body.`);
  }
  if (Math.abs(receivedAt.getTime() - Number(seconds) * 1000) > TOLERANCE_MS) {
    throw new WebhookRefused('The signature is older than 300 seconds. Sign and send the event again.');
  }
  const parsed = event.safeParse(jsonOf(body));
  if (!parsed.success) throw new WebhookRefused('The body is not an event of the test gateway.');
  return parsed.data;
}

function signatureOf(secret: string, seconds: number, body: Buffer): string {
  return createHmac('sha256', secret).update(`${seconds}.`).update(body).digest('hex');
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}
