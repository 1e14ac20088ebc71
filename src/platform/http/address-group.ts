import ipaddr from 'ipaddr.js';
import { isIPv4 } from 'node:net';

const IPV6_NETWORK_BITS = 64;

/**
 * What stands for one visitor among network addresses: the address itself, or the /64 network of an IPv6 address,
 * because whoever has one of its addresses has all of them.
 */
export function addressGroup(address: string): string {
  if (isIPv4(address)) return address;
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/${IPV6_NETWORK_BITS}`).toString();
}
