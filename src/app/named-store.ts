import { LRUCache } from 'lru-cache';
import { hostName, isReservedSlug, type ListedStore, type StoreDirectory } from '../modules/tenants/index.js';

/** The store that a request names: null when it names none, `unknown` when there is no such store. */
export type NamedStore = ListedStore | null | 'unknown';

/** A store that needs no looking up. */
interface Known {
  readonly store: NamedStore;
}

export interface OwnAddresses {
  readonly platformDomain: string | undefined;
  readonly publicUrl: string | undefined;
}

const MAX_REMEMBERED_LENGTH = 260;

/** Finds the store of a request by its host, else by its `x-store` header. */
export class NamedStores {
  private readonly publicHost: string | undefined;
  /** What `host` headers came to, which takes longer than the rest of finding a store. */
  private readonly hosts = new LRUCache<string, { readonly name: string | null }>({ max: 1000 });

  constructor(
    private readonly directory: StoreDirectory,
    private readonly own: OwnAddresses,
  ) {
    this.publicHost = own.publicUrl && new URL(own.publicUrl).hostname;
  }

  async find(hostHeader: string | undefined, slug: string | null): Promise<NamedStore> {
    const host = this.hostOf(hostHeader ?? '');
    const byHost = host && (await this.ofHost(host));
    if (byHost) return byHost;
    if (slug === null) return null;
    return (await this.directory.bySlug(slug.toLowerCase())) ?? 'unknown';
  }

  /** What {@link find} would answer, when that is known at this moment. */
  findKnown(hostHeader: string | undefined, slug: string | null): Known | undefined {
    const host = this.hostOf(hostHeader ?? '');
    const byHost = host === null ? { store: null } : this.knownOfHost(host);
    if (byHost?.store !== null || slug === null) return byHost;
    return named(this.directory.known({ slug: slug.toLowerCase() }), 'unknown');
  }

  private knownOfHost(host: string): Known | undefined {
    const { platformDomain } = this.own;
    if (host === this.publicHost || host === platformDomain) return { store: null };
    if (!platformDomain || !host.endsWith(`.${platformDomain}`))
      return named(this.directory.known({ host }), null);
    const label = host.slice(0, -platformDomain.length - 1);
    return isReservedSlug(label) ? { store: null } : named(this.directory.known({ slug: label }), 'unknown');
  }

  private hostOf(header: string): string | null {
    const known = this.hosts.get(header);
    if (known) return known.name;
    const name = hostName(header.replace(/:\d*$/, ''));
    if (header.length <= MAX_REMEMBERED_LENGTH) this.hosts.set(header, { name });
    return name;
  }

  private async ofHost(host: string): Promise<NamedStore> {
    const { platformDomain } = this.own;
    if (host === this.publicHost || host === platformDomain) return null;
    if (!platformDomain || !host.endsWith(`.${platformDomain}`)) return this.directory.byHost(host);
    const label = host.slice(0, -platformDomain.length - 1);
    // Names such as "api" and "www" are the platform's, whatever it serves there.
    if (isReservedSlug(label)) return null;
    return (await this.directory.bySlug(label)) ?? 'unknown';
  }
}

function named(
  known: { readonly value: ListedStore | null } | undefined,
  otherwise: null | 'unknown',
): Known | undefined {
  return known && { store: known.value ?? otherwise };
}
