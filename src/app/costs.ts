import ipaddr from 'ipaddr.js';
import type { RequestContext } from '../platform/context.js';
import type { Config } from '../platform/config/env.js';
import { CostGate } from '../platform/graphql/cost/cost.gate.js';
import { LocalCostBuckets } from '../platform/graphql/cost/local-cost-buckets.js';
import { RedisCostBuckets } from '../platform/graphql/cost/redis-cost-buckets.js';
import { addressGroup } from '../platform/http/address-group.js';
import type { App } from './compose.js';

/** What operations cost the clients of the application. */
export interface Costs {
  readonly gate: CostGate<RequestContext>;
  close(): void;
}

/** Costs by the configuration: in Redis where there is one, else counted by this process alone. */
export function createCosts({ core, schema }: Pick<App, 'core' | 'schema'>): Costs {
  const { limits, redisUrl } = core.config;
  const local = new LocalCostBuckets(limits.costBucket, core.clock);
  const shared = redisUrl ? new RedisCostBuckets(redisUrl, local, core.log) : null;
  const isExempt = exemption(limits.costExempt);
  const gate = new CostGate<RequestContext>({
    schema,
    maximum: limits.queryCost,
    buckets: shared ?? local,
    clientOf: (ctx) => clientOf(ctx, isExempt),
  });
  return { gate, close: () => shared?.close() };
}

/** One bucket for each user of a store, whatever their address; for each address where nobody is signed in. */
function clientOf(
  { tenantId, viewer, clientAddress }: RequestContext,
  isExempt: (address: string) => boolean,
): string | null {
  const store = tenantId ?? 'platform';
  if (viewer.kind === 'user') return `${store}:${viewer.userId}`;
  return isExempt(clientAddress) ? null : `${store}:${addressGroup(clientAddress)}`;
}

function exemption(networks: Config['limits']['costExempt']): (address: string) => boolean {
  if (networks.length === 0) return () => false;
  const ranges = networks.map((network) => ipaddr.parseCIDR(network));
  return (address) => {
    if (!ipaddr.isValid(address)) return false;
    const parsed = ipaddr.process(address);
    return ranges.some(([range, bits]) => range.kind() === parsed.kind() && parsed.match([range, bits]));
  };
}
