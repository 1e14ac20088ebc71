import type { IncomingHttpHeaders } from 'node:http';
import { Fault } from '../kernel/errors.js';
import type { RequestContext, Viewer } from '../platform/context.js';
import type { ContextFactory } from '../platform/context-factory.js';
import type { HttpRequest } from '../platform/http/router.js';
import type { Onlooker } from '../platform/response-cache/answer-key.js';
import type { Caller } from '../platform/sockets/caller.js';
import type { Asking as SocketAsking } from '../platform/sockets/socket-host.js';
import { chooseLanguage } from './language.js';
import type { NamedStore, NamedStores } from './named-store.js';

/** Finds out who a token stands for in a store. Provided by the modules that know users and memberships. */
export interface ViewerReader {
  /** The viewer, or null when the token is wrong, expired or revoked. */
  read(token: string, storeId: string | null): Promise<Viewer | null>;
}

const ANONYMOUS: Viewer = { kind: 'anonymous' };

/** What a client says of itself, by headers or by the first message of a socket. */
interface Asking {
  readonly requestId: string;
  readonly clientAddress: string;
  readonly host: string | undefined;
  readonly store: string | null;
  readonly authorization: string | undefined;
  readonly acceptLanguage: string | null;
  readonly orderToken: string | null;
  /** Takes down what the answer is made of, when it may be shared. */
  readonly reads?: Set<string> | undefined;
}

/** Makes the context of a request: its store, its viewer, its language. */
export class RequestContexts {
  constructor(
    private readonly contexts: ContextFactory,
    private readonly stores: NamedStores,
    private readonly viewers: ViewerReader,
    private readonly publicUrl: string | undefined,
  ) {}

  /** The context of an HTTP request. With `reads`, what it reads is noted there. */
  of(
    { raw: { headers }, requestId, clientAddress }: HttpRequest,
    reads?: Set<string>,
  ): Promise<RequestContext> {
    return this.build({
      reads,
      requestId,
      clientAddress,
      host: headers.host,
      store: headerOf(headers['x-store']),
      authorization: headers.authorization,
      acceptLanguage: headerOf(headers['accept-language']),
      orderToken: headerOf(headers['x-order-token']),
    });
  }

  /**
   * What the answer to a visitor's question depends on, without making a context. Null when the request says anything of
   * who sends it, and when it names no store that is open to visitors.
   */
  onlookerOf({ raw: { headers } }: HttpRequest): Onlooker | null | Promise<Onlooker | null> {
    if (headers.authorization !== undefined || headers['x-order-token'] !== undefined) return null;
    const slug = headerOf(headers['x-store']);
    const known = this.stores.findKnown(headers.host, slug);
    if (known) return this.onlookerIn(known.store, headers);
    return this.stores.find(headers.host, slug).then((store) => this.onlookerIn(store, headers));
  }

  private onlookerIn(store: NamedStore, headers: IncomingHttpHeaders): Onlooker | null {
    if (store === null || store === 'unknown' || storeFlaw(store, ANONYMOUS)) return null;
    return {
      tenantId: store.id,
      language: chooseLanguage(headerOf(headers['accept-language']), store),
      currency: store.currency,
      baseUrl: this.baseUrlAt(headers.host),
    };
  }

  /** A context for what is asked for a caller of a socket. */
  ofSocket(caller: Caller, { requestId, clientAddress = '' }: SocketAsking): Promise<RequestContext> {
    return this.build({
      ...caller,
      requestId,
      clientAddress,
      store: caller.store ?? null,
      acceptLanguage: caller.acceptLanguage ?? null,
      orderToken: caller.orderToken ?? null,
    });
  }

  private async build(asking: Asking): Promise<RequestContext> {
    const { host } = asking;
    const named = await this.stores.find(host, asking.store);
    const listed = named === 'unknown' ? null : named;
    const token = bearerOf(asking.authorization);
    const viewer = token === null ? ANONYMOUS : await this.viewers.read(token, listed?.id ?? null);
    const flaws = { store: storeFlaw(named, viewer), token: viewer === null ? wrongToken() : null };
    return this.contexts.create({
      requestId: asking.requestId,
      tenant: flaws.store ? null : listed,
      viewer: viewer ?? ANONYMOUS,
      language: chooseLanguage(asking.acceptLanguage, listed),
      clientAddress: asking.clientAddress,
      orderToken: asking.orderToken,
      baseUrl: this.baseUrlAt(host),
      flaws,
      reads: asking.reads,
    });
  }

  private baseUrlAt(host: string | undefined): string {
    return this.publicUrl ?? `http://${host ?? 'localhost'}`;
  }
}

/** Whether the context is that of a visitor for whom this onlooker stands, and nothing is wrong with its request. */
export function isOfOnlooker(ctx: RequestContext, onlooker: Onlooker): boolean {
  const isAnonymous = ctx.viewer.kind === 'anonymous' && ctx.orderToken === null;
  const isSound = ctx.flaws.store === null && ctx.flaws.token === null;
  return (
    isAnonymous &&
    isSound &&
    ctx.tenantId === onlooker.tenantId &&
    ctx.language === onlooker.language &&
    ctx.tenant?.currency === onlooker.currency &&
    ctx.baseUrl === onlooker.baseUrl
  );
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

function wrongToken(): Fault {
  return new Fault('UNAUTHENTICATED', 'The access token is wrong, expired or revoked. Refresh the session.');
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
