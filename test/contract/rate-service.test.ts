import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CarrierQuoteRequest } from '../../src/modules/shipping/providers/carrier-port.js';
import { rateServiceAdapter } from '../../src/modules/shipping/index.js';
import { FakeRateService, isSigned, rate, type RateAnswer } from '../support/fake-rate-service.js';

const SECRET = 'a-secret-of-the-tests';
const REQUEST: CarrierQuoteRequest = {
  store: 'aurora',
  askedAt: new Date('2026-11-21T12:00:00.900Z'),
  destination: { country: 'US', region: 'CA', postalCode: '94103' },
  weightGrams: 1250,
  subtotalMinor: 1999,
  currency: 'USD',
  items: [{ sku: 'TENT-1', quantity: 2, weightGrams: 625 }],
};

const adapter = rateServiceAdapter({ allowLoopback: true });
let service: FakeRateService;

beforeAll(async () => {
  service = await FakeRateService.start();
});

beforeEach(() => {
  service.questions.length = 0;
});

function quote(request = REQUEST, signal = new AbortController().signal, endpoint = service.url) {
  return adapter.quote({ endpoint, secret: SECRET }, request, signal);
}

describe('a rate service', () => {
  test('is sent the parcel as signed JSON, without anything about the buyer', async () => {
    service.answer = { json: { services: [] } };
    expect(await quote()).toEqual([]);
    const [question] = service.questions;
    expect(question!.headers).toMatchObject({
      'content-type': 'application/json',
      'x-wasla-timestamp': '1795262400',
    });
    expect(isSigned(question!, SECRET)).toBe(true);
    expect(isSigned(question!, 'another-secret')).toBe(false);
    expect(JSON.parse(question!.body)).toEqual({
      version: 1,
      store: 'aurora',
      destination: { country: 'US', region: 'CA', postalCode: '94103' },
      weightGrams: 1250,
      subtotal: { amount: '19.99', currency: 'USD' },
      items: [{ sku: 'TENT-1', quantity: 2, weightGrams: 625 }],
    });
  });

  test('answers services with exact prices, and transit days where it tells them', async () => {
    service.answer = {
      json: {
        services: [rate('air', '12.50', { min: 1, max: 2 }), { ...rate('ground', '5'), name: 'Ground' }],
      },
    };
    expect(await quote()).toEqual([
      { code: 'air', priceMinor: 1250, transitDays: { min: 1, max: 2 } },
      { code: 'ground', priceMinor: 500, transitDays: null },
    ]);
  });

  test('answers in currencies without and with three decimals', async () => {
    const inCurrency = async (currency: string, amount: string) => {
      service.answer = { json: { services: [{ code: 'x', price: { amount, currency } }] } };
      return (await quote({ ...REQUEST, currency }))[0]!.priceMinor;
    };
    expect(await inCurrency('JPY', '1250')).toBe(1250);
    expect(await inCurrency('KWD', '1.250')).toBe(1250);
    await expect(inCurrency('JPY', '12.5')).rejects.toThrow();
  });

  const wrong: [string, RateAnswer][] = [
    ['an error status', { status: 500 }],
    ['a status of success other than 200', { status: 204 }],
    ['a redirect', { status: 302, headers: { location: '/elsewhere' } }],
    ['no JSON', { status: 200, text: '<html>' }],
    ['an empty body', { status: 200 }],
    ['a list', { json: [] }],
    ['no services', { json: {} }],
    ['a price as a number', { json: { services: [{ code: 'a', price: { amount: 5, currency: 'USD' } }] } }],
    ['another currency', { json: { services: [{ code: 'a', price: { amount: '5', currency: 'EUR' } }] } }],
    ['a negative price', { json: { services: [rate('a', '-1')] } }],
    ['too many decimals', { json: { services: [rate('a', '1.005')] } }],
    ['a price beyond reason', { json: { services: [rate('a', '9999999999999')] } }],
    ['no code', { json: { services: [rate('', '5')] } }],
    ['a code twice', { json: { services: [rate('a', '5'), rate('a', '6')] } }],
    ['days in the wrong order', { json: { services: [rate('a', '5', { min: 3, max: 1 })] } }],
    ['days of a fraction', { json: { services: [rate('a', '5', { min: 1.5, max: 2 })] } }],
    [
      'more than 50 services',
      { json: { services: Array.from({ length: 51 }, (_, n) => rate(`a${n}`, '5')) } },
    ],
    ['more bytes than an answer has', { status: 200, text: ' '.repeat(70_000) }],
    ['a closed connection', (response) => response.destroy()],
  ];

  test.each(wrong)('that answers %s gives no quote at all', async (_what, answer) => {
    service.answer = answer;
    await expect(quote()).rejects.toThrow();
    expect(service.questions).toHaveLength(1);
  });

  test('that never ends its answer is left at the signal', async () => {
    const controller = new AbortController();
    service.answer = (response) => {
      response.writeHead(200).write('{"services":[');
      controller.abort();
    };
    await expect(quote(REQUEST, controller.signal)).rejects.toThrow();
  });

  test('on this machine or in a private network is not asked', async () => {
    const guarded = rateServiceAdapter();
    const account = { endpoint: service.url, secret: SECRET };
    await expect(guarded.quote(account, REQUEST, new AbortController().signal)).rejects.toThrow(
      'public address',
    );
    expect(service.questions).toEqual([]);
  });
});

describe('the address of a rate service', () => {
  const guarded = rateServiceAdapter();

  test.each(['https://rates.example.com/quote', 'https://rates.example.com:8443/quote?v=1'])(
    'may be %s',
    (endpoint) => {
      expect(guarded.endpointProblem(endpoint)).toBeNull();
    },
  );

  test.each([
    'http://rates.example.com/',
    'ftp://rates.example.com/',
    'https://user:pass@rates.example.com/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://10.0.0.1/',
    'https://169.254.169.254/latest',
    'https://rates.example.com:22/',
    'https://rates.example.com/#part',
    'rates.example.com',
    '',
  ])('may not be "%s"', (endpoint) => {
    expect(guarded.endpointProblem(endpoint)).toMatch(/\.$/);
  });
});
