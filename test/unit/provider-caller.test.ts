import { pino } from 'pino';
import { expect, test } from 'vitest';
import { systemClock } from '../../src/kernel/clock.js';
import { newId, type TenantId } from '../../src/kernel/ids.js';
import type { ProviderAccount } from '../../src/modules/payments/providers/payment-provider.js';
import { ProviderCaller } from '../../src/modules/payments/providers/provider-caller.service.js';
import { ProviderOutages } from '../../src/modules/payments/providers/provider-outages.js';

test('a call that fails is unknown, and what is logged of it names the problem and none of what the answer held', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
  const caller = new ProviderCaller(log, 1000, new ProviderOutages(systemClock));
  const account: ProviderAccount = {
    tenantId: newId() as TenantId,
    captureMode: 'AUTOMATIC',
    ...{ account: '', settings: {}, secrets: { secretKey: 'sk_hidden' } },
  };
  const error = Object.assign(new TypeError('No such field'), {
    ...{ type: 'invalid_request', code: 'odd', requestId: 'req_1' },
    raw: { payment_intent: { client_secret: 'pi_1_secret_hidden' } },
    headers: { authorization: 'Bearer sk_hidden' },
  });
  const outcome = await caller.call({ provider: 'stripe', account, idempotencyKey: 'key' }, () =>
    Promise.reject(error),
  );
  expect(outcome).toEqual({ kind: 'unknown', message: 'stripe cannot be reached now.' });
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0]!)).toMatchObject({
    ...{ provider: 'stripe', problem: 'TypeError', type: 'invalid_request', code: 'odd', requestId: 'req_1' },
  });
  expect(lines[0]).not.toContain('hidden');
});
