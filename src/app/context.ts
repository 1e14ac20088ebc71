import { Fault } from '../kernel/errors.js';
import type { RequestContext, RequestFlaws, Viewer } from '../platform/context.js';
import type { ContextFactory } from '../platform/context-factory.js';
import type { HttpRequest } from '../platform/http/router.js';
import { chooseLanguage } from './language.js';
import type { NamedStore, NamedStores } from './named-store.js';

/** Finds out who a token stands for in a store. Provided by the modules that know users and memberships. */
export interface ViewerReader {
  /** The viewer, or null when the token is wrong, expired or revoked. */
  read(token: string, storeId: string | null): Promise<Viewer | null>;
}

const ANONYMOUS: Viewer = { kind: 'anonymous' };

/** Makes the context of an HTTP request: its store, its viewer, its language. */
export class RequestContexts {
  constructor(
    private readonly contexts: ContextFactory,
    private readonly stores: NamedStores,
    private readonly viewers: ViewerReader,
    private readonly publicUrl: string | undefined,
  ) {}

  async of(request: HttpRequest): Promise<RequestContext> {
    const { headers } = request.raw;
    const named = await this.stores.find(headers.host, headerOf(headers['x-store']));
    const listed = named === 'unknown' ? null : named;
    const token = bearerOf(headers.authorization);
    const viewer = token === null ? ANONYMOUS : await this.viewers.read(token, listed?.id ?? null);
    const flaws: RequestFlaws = {
      store: storeFlaw(named, viewer),
      token:
        viewer === null
          ? new Fault(
              'UNAUTHENTICATED',
              'The access token is wrong, expired or revoked. Refresh the session.',
            )
          : null,
    };
    return this.contexts.create({
      requestId: request.requestId,
      tenant: flaws.store ? null : listed,
      viewer: viewer ?? ANONYMOUS,
      language: chooseLanguage(headerOf(headers['accept-language']), listed),
      clientAddress: request.clientAddress,
      baseUrl: this.publicUrl ?? `http://${headers.host ?? 'localhost'}`,
      flaws,
    });
  }
}

function storeFlaw(store: NamedStore, viewer: Viewer | null): Fault | null {
  if (store === null) return null;
  // A store that is not open yet must not be told from one that does not exist.
  if (store === 'unknown' || !(store.isPublished || looksInside(viewer))) return notFound();
  return store.isActive ? null : new Fault('TENANT_SUSPENDED', 'This store is suspended.');
}

/** Whether the viewer works in the store, or operates the platform. */
function looksInside(viewer: Viewer | null): boolean {
  if (viewer?.kind !== 'user') return false;
  return viewer.isSuperAdmin || viewer.role === 'OWNER' || viewer.role === 'STAFF';
}

function notFound(): Fault {
  return new Fault('TENANT_NOT_FOUND', 'There is no such store. Check the host or the `x-store` header.');
}

function bearerOf(authorization: string | undefined): string | null {
  const match = /^bearer +(\S+)$/i.exec(authorization ?? '');
  return match?.[1] ?? (authorization ? '' : null);
}

function headerOf(value: string | string[] | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
