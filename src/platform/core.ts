import type { Logger } from 'pino';
import type { Clock } from '../kernel/clock.js';
import type { Config } from './config/env.js';
import type { ContextFactory } from './context-factory.js';
import type { KeyRing } from './crypto/key-ring.js';
import type { Database } from './db/database.js';
import type { UnitOfWork } from './db/unit-of-work.js';
import type { Features } from './features/features.js';
import type { IntegrationHealth } from './integrations/integration-health.js';
import type { LiveFeeds } from './live/live-feeds.js';
import type { ObjectStorage } from './storage/object-storage.js';
import type { Outbox } from './outbox/outbox.js';
import type { ResponseCache } from './response-cache/response-cache.js';
import type { Signals } from './signals/signals.js';

/** The technical parts that every module is built from. */
export interface Core {
  readonly config: Config;
  readonly log: Logger;
  readonly clock: Clock;
  readonly database: Database;
  readonly unitOfWork: UnitOfWork;
  readonly outbox: Outbox;
  readonly contexts: ContextFactory;
  /** Which features are on for a store; see docs/administration.md. */
  readonly features: Features;
  readonly live: LiveFeeds;
  readonly keyRing: KeyRing;
  readonly storage: ObjectStorage;
  /** Where calls to services outside are counted; `start` it in processes that serve. */
  readonly health: IntegrationHealth;
  readonly signals: Signals;
  /** Answers to what everyone may ask; null when each is computed for itself. */
  readonly answers: ResponseCache | null;
}
