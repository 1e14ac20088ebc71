import { hostName, isReservedSlug, type ListedStore, type StoreDirectory } from '../modules/tenants/index.js';

/** The store that a request names: null when it names none, `unknown` when there is no such store. */
export type NamedStore = ListedStore | null | 'unknown';

export interface OwnAddresses {
  readonly platformDomain: string | undefined;
  readonly publicUrl: string | undefined;
}

/** Finds the store of a request by its host, else by its `x-store` header. */
export class NamedStores {
  private readonly publicHost: string | undefined;

  constructor(
    private readonly directory: StoreDirectory,
    private readonly own: OwnAddresses,
  ) {
    this.publicHost = own.publicUrl && new URL(own.publicUrl).hostname;
  }

  async find(hostHeader: string | undefined, slug: string | null): Promise<NamedStore> {
    const host = hostName((hostHeader ?? '').replace(/:\d*$/, ''));
    const byHost = host && (await this.ofHost(host));
    if (byHost) return byHost;
    if (slug === null) return null;
    return (await this.directory.bySlug(slug.toLowerCase())) ?? 'unknown';
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
