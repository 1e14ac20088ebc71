import type { IdKind } from '../kernel/ids.js';
import type { Permissions } from './access.js';
import type { TenantContext } from './context.js';
import type { SecretColumn } from './crypto/secret-column.js';
import type { ReportSource } from './exports/report-source.js';
import type { Route } from './http/router.js';
import type { Task } from './jobs/jobs.js';
import type { Subscribe } from './live/live-subscription.js';
import type { Consumer } from './outbox/consumer.js';
import type { PersonalData } from './personal-data/personal-data.js';
import type { StaleTagsByType } from './response-cache/invalidation.js';
import type { Memory } from './response-cache/memories.js';

/** An object that `node(id)` answers, with the name of its GraphQL type. */
export interface NodeSource {
  readonly typename: string;
  /** Whether the operation needs a store for nodes of this kind. */
  readonly scope: 'store' | 'platform';
  /** The objects the viewer may see, one per id in their order; null for everything else, whatever the reason. */
  load(ctx: TenantContext, ids: readonly string[]): Promise<readonly (object | null)[]>;
}

/** What a module contributes. Reading the list of modules in app/modules.ts is reading the architecture. */
export interface Module {
  readonly name: string;
  /** Instances of TypeGraphQL resolver classes. */
  readonly resolvers?: readonly object[];
  readonly permissions?: Permissions;
  /** What opens the subscriptions of each subscription field. */
  readonly subscriptions?: Readonly<Record<string, Subscribe>>;
  readonly nodes?: Partial<Record<IdKind, NodeSource>>;
  readonly routes?: readonly Route[];
  readonly consumers?: readonly Consumer[];
  /**
   * Queries whose answer is the same for everyone who is not signed in: it is computed once for all of them. What it is
   * made of must be noted (RequestContext.noteReads), and told as stale by the events that change it.
   */
  readonly publicReads?: readonly string[];
  readonly staleTags?: StaleTagsByType;
  /** What it remembers for some seconds and public answers are made of: forgotten by the events that change it. */
  readonly memories?: readonly Memory[];
  /** Where it keeps encrypted texts; a nightly task brings them to the newest key. */
  readonly secrets?: readonly SecretColumn[];
  /** What it keeps of buyers: for exports of their data, and for its erasure. */
  readonly personalData?: readonly PersonalData[];
  /** What of its numbers can be exported as a file. */
  readonly reports?: readonly ReportSource[];
  readonly tasks?: Readonly<Record<string, Task>>;
  /** Crontab lines for the module's own tasks. */
  readonly schedules?: readonly string[];
}
