import type { OutboundPolicy } from '../../../../platform/http/outbound-url.js';
import { OutboundError, parseOutboundUrl } from '../../../../platform/http/outbound-url.js';
import { safeFetch } from '../../../../platform/http/safe-fetch.js';
import type { CarrierAccount, CarrierAdapter, CarrierQuoteRequest } from '../carrier-port.js';
import { readRateAnswer } from './rate-answer.js';
import { rateQuestion } from './rate-question.js';
import { signatureHeaders } from './signature.js';

/** An answer lists at most 50 services, each of some lines. */
const MAX_ANSWER_BYTES = 65_536;
const TIMEOUT_MS = 2000;

/**
 * A rate service that the merchant runs: we post the parcel as signed JSON to an address of theirs, and it answers
 * prices. The address is a stranger's, so it is fetched under the policy for such.
 */
export function rateServiceAdapter(policy: OutboundPolicy = {}): CarrierAdapter {
  return {
    kind: 'rate-service',
    capabilities: { takesEndpoint: true, signsRequests: true, tellsTransitDays: true },
    endpointProblem: (endpoint) => endpointProblem(endpoint, policy),
    async quote(account, request, signal) {
      const { status, body } = await post(account, request, { signal, policy });
      if (status !== 200) throw new Error(`The rate service answered with status ${status}, expected 200`);
      return readRateAnswer(body, request.currency);
    },
  };
}

function post(
  { endpoint, secret }: CarrierAccount,
  request: CarrierQuoteRequest,
  { signal, policy }: { signal: AbortSignal; policy: OutboundPolicy },
) {
  const body = JSON.stringify(rateQuestion(request));
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...signatureHeaders(secret, request.askedAt, body),
  };
  const limits = { maxBytes: MAX_ANSWER_BYTES, timeoutMs: TIMEOUT_MS, maxRedirects: 0, signal };
  return safeFetch(endpoint, { method: 'POST', headers, body, ...limits }, policy);
}

/** Addresses on this machine need no certificate, where a policy lets them be fetched at all. */
function endpointProblem(endpoint: string, policy: OutboundPolicy): string | null {
  try {
    const { protocol, hash } = parseOutboundUrl(endpoint, policy);
    if (hash) return 'The address must not have a part after "#": servers do not see it.';
    const isSecure = protocol === 'https:' || policy.allowLoopback;
    return isSecure
      ? null
      : 'The address must begin with "https://": what is sent there is nobody else\'s business.';
  } catch (error) {
    if (error instanceof OutboundError) return error.message;
    throw error;
  }
}
