import type { Logger } from 'pino';
import type { Clock } from '../kernel/clock.js';
import type { TenantId } from '../kernel/ids.js';
import type {
  LoaderDefinition,
  LoaderFor,
  RequestContext,
  RequestFlaws,
  TenantContext,
  TenantInfo,
  Viewer,
} from './context.js';
import type { Database } from './db/database.js';
import type { ActorKind, Origin } from './db/scope.js';
import type { CursorSigner } from './graphql/cursor.js';
import { LoaderRegistry } from './graphql/loader.js';
import { addressGroup } from './http/address-group.js';
import type { LiveStreams } from './live/live-streams.js';

export interface ContextParts {
  readonly requestId: string;
  readonly tenant: TenantInfo | null;
  readonly viewer: Viewer;
  readonly language?: string;
  readonly clientAddress?: string;
  readonly orderToken?: string | null;
  readonly baseUrl?: string;
  readonly flaws?: RequestFlaws;
  /** Takes down what the answer is made of, when others may get it too. */
  readonly reads?: Set<string> | undefined;
}

const NO_FLAWS: RequestFlaws = { store: null, token: null };

/** Makes contexts for requests, jobs and commands alike. */
export class ContextFactory {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: Logger,
    private readonly cursors: CursorSigner,
    private readonly live: LiveStreams,
  ) {}

  create(parts: ContextParts): RequestContext {
    const { database, clock, cursors, live } = this;
    return new OperationContext(database, { clock, cursors, live, log: this.log }, parts);
  }

  /** A context for work that no person asked for directly: jobs, consumers, commands. */
  system(tenant: TenantInfo, requestId: string): TenantContext {
    return this.create({ requestId, tenant, viewer: { kind: 'anonymous' } }) as TenantContext;
  }

  /** The same outside any store. */
  platform(requestId: string): RequestContext {
    return this.create({ requestId, tenant: null, viewer: { kind: 'anonymous' } });
  }
}

class OperationContext implements RequestContext {
  readonly requestId: string;
  readonly tenant: TenantInfo | null;
  readonly tenantId: TenantId | null;
  readonly viewer: Viewer;
  readonly flaws: RequestFlaws;
  readonly language: string;
  readonly clientAddress: string;
  readonly orderToken: string | null;
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly cursors: CursorSigner;
  readonly live: LiveStreams;
  operationName: string | null = null;
  isOperating = false;
  statements = 0;
  private readonly reads: Set<string> | undefined;
  private readonly commonLog: Logger;
  private ownLog: Logger | undefined;
  private readonly loaders = new LoaderRegistry(() => this as unknown as TenantContext);

  constructor(
    private readonly database: Database,
    shared: { clock: Clock; cursors: CursorSigner; live: LiveStreams; log: Logger },
    parts: ContextParts,
  ) {
    this.clock = shared.clock;
    this.cursors = shared.cursors;
    this.live = shared.live;
    this.requestId = parts.requestId;
    this.tenant = parts.tenant;
    this.tenantId = parts.tenant?.id ?? null;
    this.viewer = parts.viewer;
    this.flaws = parts.flaws ?? NO_FLAWS;
    this.language = parts.language ?? parts.tenant?.defaultLanguage ?? 'en';
    this.clientAddress = parts.clientAddress ?? '';
    this.orderToken = parts.orderToken ?? null;
    this.baseUrl = parts.baseUrl ?? '';
    this.reads = parts.reads;
    this.commonLog = shared.log;
  }

  /** Made when something is said: most operations say nothing. */
  get log(): Logger {
    return (this.ownLog ??= this.commonLog.child({
      requestId: this.requestId,
      ...(this.tenant && { store: this.tenant.slug }),
      ...(this.origin.impersonatorId && { impersonatorId: this.origin.impersonatorId }),
    }));
  }

  /** As it is at the time of asking: an operation may carry out several mutations, one after the other. */
  get origin(): Origin {
    const { viewer, requestId, clientAddress, operationName, isOperating } = this;
    return {
      userId: viewer.kind === 'user' ? viewer.userId : null,
      actorKind: isOperating ? 'OPERATOR' : actorKindOf(viewer, clientAddress),
      impersonatorId: viewer.kind === 'user' ? (viewer.impersonatorId ?? null) : null,
      ...{ operationName, requestId },
      client: clientAddress === '' ? null : addressGroup(clientAddress),
    };
  }

  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]> {
    this.countStatement();
    return this.database.read<Row>(this.tenantId, sql, parameters);
  }

  loader<K, V>(definition: LoaderDefinition<K, V>): LoaderFor<K, V> {
    return this.loaders.for(definition);
  }

  noteReads(tags: readonly string[]): void {
    if (!this.reads) return;
    for (const tag of tags) this.reads.add(tag);
  }

  countStatement(): void {
    this.statements++;
  }
}

/** Work without an address comes from no client. */
function actorKindOf(viewer: Viewer, clientAddress: string): ActorKind {
  if (viewer.kind === 'anonymous') return clientAddress === '' ? 'SYSTEM' : 'VISITOR';
  if (viewer.impersonatorId) return 'OPERATOR';
  if (viewer.role === 'OWNER' || viewer.role === 'STAFF') return 'STAFF';
  return viewer.isSuperAdmin ? 'OPERATOR' : 'BUYER';
}
