import { createHash, timingSafeEqual } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import { HttpProblem } from '../http/http-problem.js';
import type { HttpRequest, Route } from '../http/router.js';
import type { Metrics } from './metrics.js';

/** Who may read the figures. */
export interface MetricsAccess {
  /** With a token, only who shows it. Without one, who calls from this machine or a private network. */
  readonly token: string | undefined;
  readonly trustedProxies: number;
}

const NEAR: ReadonlySet<string> = new Set(['loopback', 'private', 'uniqueLocal', 'linkLocal']);

/** GET /metrics, for a collector of figures such as Prometheus. */
export function metricsRoutes(metrics: Metrics, access: MetricsAccess): Route[] {
  return [
    {
      method: 'GET',
      path: '/metrics',
      async handle(request) {
        if (!mayRead(request, access)) throw notForYou();
        const { type, text } = await metrics.read();
        request.response.setHeader('content-type', type);
        request.response.setHeader('cache-control', 'no-store');
        request.response.end(text);
      },
    },
  ];
}

function mayRead({ raw: { headers }, clientAddress }: HttpRequest, access: MetricsAccess): boolean {
  if (access.token !== undefined) return isSame(headers.authorization ?? '', `Bearer ${access.token}`);
  // A page in the browser of someone on the same network is not a collector.
  if (headers.origin !== undefined) return false;
  // Behind a proxy that we are not told to trust, every caller seems to be next door.
  const isForwarded = headers['x-forwarded-for'] !== undefined || headers['forwarded'] !== undefined;
  if (isForwarded && access.trustedProxies === 0) return false;
  return ipaddr.isValid(clientAddress) && NEAR.has(ipaddr.process(clientAddress).range());
}

/** Compared as hashes, so that the time it takes tells nothing of the token. */
function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function notForYou(): HttpProblem {
  const message =
    'Figures are for collectors: call from this machine or a private network, or show the token of METRICS_TOKEN.';
  return new HttpProblem(403, 'FORBIDDEN', message);
}
