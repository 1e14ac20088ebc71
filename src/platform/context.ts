import type { Logger } from 'pino';
import type { Clock } from '../kernel/clock.js';
import type { Fault } from '../kernel/errors.js';
import type { TenantId } from '../kernel/ids.js';
import type { Origin, Scope, TenantScope } from './db/scope.js';
import type { CursorSigner } from './graphql/cursor.js';
import type { Loader } from './graphql/keyed-loader.js';
import type { LiveStreams } from './live/live-streams.js';

/** What the request knows of its store. Read once per request from the directory of stores. */
export interface TenantInfo {
  readonly id: TenantId;
  readonly slug: string;
  readonly currency: string;
  readonly defaultLanguage: string;
  /** All languages of the store, the default one first. */
  readonly languages: readonly string[];
  readonly isPublished: boolean;
}

export type Role = 'OWNER' | 'STAFF' | 'CUSTOMER';

/** Who asks. A user without a membership in the request's store has the role null. */
export type Viewer =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'user';
      readonly userId: string;
      readonly sessionId: string;
      readonly isSuperAdmin: boolean;
      readonly role: Role | null;
      /** The operator who looks into the store and may change nothing; absent for everyone else. */
      readonly impersonatorId?: string;
    };

export interface RequestFlaws {
  /** The store that the request names does not exist, is suspended or is not open to visitors. */
  readonly store: Fault | null;
  /** The access token is wrong, expired or revoked. */
  readonly token: Fault | null;
}

/** Everything an operation may rely on. Services are stateless; what varies from request to request is here. */
export interface RequestContext extends Scope {
  readonly requestId: string;
  readonly log: Logger;
  readonly clock: Clock;
  readonly tenant: TenantInfo | null;
  readonly viewer: Viewer;
  /** What is wrong with the request's store or token. The entrance rule decides which operations it stops. */
  readonly flaws: RequestFlaws;
  readonly origin: Origin;
  /** The mutation that is being carried out. Set at the entrance: mutations of one operation run one after the other. */
  operationName: string | null;
  /** Whether that is a mutation for operators only. Set with its name. */
  isOperating: boolean;
  /** The language answers are in: the first of the request's languages that the store has, else the store's default. */
  readonly language: string;
  readonly clientAddress: string;
  /** What the request shows to read an order without an account; null when it shows nothing. */
  readonly orderToken: string | null;
  /** Where clients reach us, without a final slash; addresses of files begin with it. */
  readonly baseUrl: string;
  /** The loader of this definition for this operation; made at its first use. */
  loader<K, V>(definition: LoaderDefinition<K, V>): LoaderFor<K, V>;
  readonly cursors: CursorSigner;
  /** Where subscriptions get their events. */
  readonly live: LiveStreams;
  /**
   * Says what the answer is made of: ids of what was read, and names of lists (see docs/caching.md). An answer that
   * others may get is dropped when one of these changes. Does nothing where no answer is shared.
   */
  noteReads(tags: readonly string[]): void;
  countStatement(): void;
  /** SQL statements run for this operation so far, without BEGIN, COMMIT and the tenant setting. */
  readonly statements: number;
}

/** A context whose store is known. The entrance rule of every store operation guarantees it. */
export interface TenantContext extends RequestContext, TenantScope {
  readonly tenantId: TenantId;
  readonly tenant: TenantInfo;
}

/**
 * How to load many values by their keys in one statement. A definition is a constant of a module; the loader made
 * from it lives in one operation only, so that nothing it caches outlives the viewer it was loaded for.
 */
export interface LoaderDefinition<K, V> {
  readonly name: string;
  /** Answers one value per key, in the order of the keys; null where there is none. */
  readonly batch: (ctx: TenantContext, keys: readonly K[]) => Promise<readonly V[]>;
}

export type LoaderFor<K, V> = Loader<K, V>;
