import { domainToASCII, domainToUnicode } from 'node:url';

const MAX_LENGTH = 253;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
/** What a URL would read as something other than a host. */
const FOREIGN = /[\s/\\?#@:%[\]<>^|]/;
/** Names that never lead anywhere on the public internet (RFC 6761, RFC 6762, RFC 7686 and common private use). */
const PRIVATE_ENDINGS = ['localhost', 'local', 'internal', 'invalid', 'onion', 'arpa', 'lan', 'home', 'corp'];

/**
 * The one form in which a host name is stored and looked up: lower case, international names in their ASCII form,
 * no final dot. Null for anything that is no name of two or more labels, such as an address.
 */
export function hostName(text: string): string | null {
  const trimmed = text.trim().replace(/\.$/, '');
  if (trimmed.length > MAX_LENGTH || FOREIGN.test(trimmed)) return null;
  const host = domainToASCII(trimmed);
  const labels = host.split('.');
  const isName =
    host.length <= MAX_LENGTH && labels.length >= 2 && labels.every((label) => LABEL.test(label));
  // A last label of digits makes the whole an IPv4 address, in one of its many notations.
  return isName && !/^(\d+|0x[0-9a-f]*)$/.test(labels.at(-1)!) ? host : null;
}

/** Whether the host is the other one or a name below it. */
export function isAtOrBelow(host: string, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`);
}

/** Whether the name can be reached from everywhere. */
export function isPublicName(host: string): boolean {
  return !PRIVATE_ENDINGS.some((ending) => isAtOrBelow(host, ending));
}

/** The host as people write it, international letters included. */
export function displayName(host: string): string {
  return domainToUnicode(host);
}
