import type { GraphQLSchema } from 'graphql';
import { pino, type Logger } from 'pino';
import { systemClock, type Clock } from '../kernel/clock.js';
import { newId } from '../kernel/ids.js';
import { readConfig, type Config } from '../platform/config/env.js';
import type { Module } from '../platform/module.js';
import { ContextFactory } from '../platform/context-factory.js';
import type { Core } from '../platform/core.js';
import { KeyRing } from '../platform/crypto/key-ring.js';
import { lastingKeyRing } from '../platform/crypto/lasting-key-ring.js';
import { createPool, SERVER_ROLE, unconnectedPool } from '../platform/db/data-source.js';
import { Database } from '../platform/db/database.js';
import { assertServerRole } from '../platform/db/server-role.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Features } from '../platform/features/features.js';
import { createExecutor, type Executor } from '../platform/graphql/execution/executor.js';
import { CursorSigner } from '../platform/graphql/cursor.js';
import { IntegrationHealth } from '../platform/integrations/integration-health.js';
import { watchedStorage } from '../platform/integrations/watched-storage.js';
import { startWorker, type RunningWorker } from '../platform/jobs/jobs.js';
import { LiveFeeds } from '../platform/live/live-feeds.js';
import { LiveRepository } from '../platform/live/live.repository.js';
import { createWakes } from '../platform/live/pub-sub-wakes.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { Relay } from '../platform/outbox/relay.js';
import { RelayRepository } from '../platform/outbox/relay.repository.js';
import { LocalSignals } from '../platform/signals/local-signals.js';
import { RedisSignals } from '../platform/signals/redis-signals.js';
import { createObjectStorage } from '../platform/storage/create-storage.js';
import { createAnswers } from './answers.js';
import { RequestContexts } from './context.js';
import { composeModules, type ComposedModules, type Providers } from './modules.js';
import { NamedStores } from './named-store.js';
import { buildGuardedSchema } from './schema.js';

/** What the application is built on. */
export interface Foundations {
  readonly databaseUrl: string;
  /** Set when the login of `databaseUrl` owns the tables: the server then steps down to its own role. */
  readonly stepDown: boolean;
  readonly encryptionKeys: string;
  readonly clock?: Clock;
  readonly log: Logger;
  /** In place of what stands for the outside world. */
  readonly providers?: Providers;
}

/** The whole application, ready to serve, to work in the background, or to be used by a command. */
export interface App {
  readonly core: Core;
  readonly composed: ComposedModules;
  readonly schema: GraphQLSchema;
  /** Runs operations of the schema, for every transport. */
  readonly executor: Executor;
  readonly requestContexts: RequestContexts;
  readonly relay: Relay;
  /** Starts the relay and the background jobs in this process. */
  startBackground(): Promise<void>;
  /** Ends background work and closes every connection. */
  close(): Promise<void>;
}

const EVENTS_WAITING = 'events-waiting';

/** Builds the application by hand, from the inside out. */
export async function compose(config: Config, foundations: Foundations): Promise<App> {
  const { log } = foundations;
  const pool = createPool(
    {
      url: foundations.databaseUrl,
      poolSize: config.databasePoolSize,
      applicationName: 'wasla',
      ...(foundations.stepDown && { role: SERVER_ROLE }),
    },
    (error) => log.warn({ err: error }, 'An idle connection to the database was lost'),
  );
  await assertServerRole(pool);
  const database = new Database(pool);
  const keyRing = await lastingKeyRing(new UnitOfWork(database, foundations.clock ?? systemClock), {
    keyRing: KeyRing.parse(foundations.encryptionKeys),
    log,
  });
  const core = createCore(config, foundations, { database, log, keyRing, schema: () => schema });
  const composed = composeModules(core, foundations.providers);
  const schema = await buildGuardedSchema(composed.modules);
  const relay = createRelay(core, composed);
  let worker: RunningWorker | undefined;
  return {
    core,
    composed,
    schema,
    executor: createExecutor({ compileAfterRuns: config.graphql.compileAfterRuns }),
    relay,
    requestContexts: new RequestContexts(
      core.contexts,
      new NamedStores(composed.directory, config.http),
      composed.viewers,
      config.http.publicUrl,
    ),
    async startBackground() {
      const { modules } = composed;
      relay.start();
      worker = await startWorker({
        pool,
        tasks: Object.fromEntries(modules.flatMap((module) => Object.entries(module.tasks ?? {}))),
        schedules: modules.flatMap((module) => module.schedules ?? []),
        log,
      });
    },
    async close() {
      await relay.stop();
      await worker?.stop();
      await core.health.stop();
      await core.live.close();
      core.answers?.close();
      await core.signals.close();
      await pool.end();
    },
  };
}

function createCore(
  config: Config,
  foundations: Foundations,
  base: { database: Database; log: Logger; keyRing: KeyRing; schema: () => GraphQLSchema },
): Core {
  const { database, log, keyRing } = base;
  const clock = foundations.clock ?? systemClock;
  const live = new LiveFeeds(
    new LiveRepository(database),
    createWakes(config.redisUrl, log),
    log,
    config.limits.waitingEvents,
  );
  const cursors = new CursorSigner(keyRing.derive('cursors'));
  const contexts = new ContextFactory(database, clock, log, cursors, live);
  const health = new IntegrationHealth(database, clock, log);
  const signals = config.redisUrl ? new RedisSignals(config.redisUrl, log) : new LocalSignals();
  return {
    config,
    log,
    clock,
    database,
    unitOfWork: new UnitOfWork(database, clock),
    outbox: new Outbox(),
    contexts,
    features: new Features(database, signals),
    live,
    keyRing,
    storage: watchedStorage(createObjectStorage(config.storage), health, config.storage.kind),
    health,
    signals,
    answers: createAnswers(config, { signals, log, schema: base.schema }),
  };
}

function createRelay(core: Core, composed: ComposedModules): Relay {
  const consumers = composed.modules.flatMap((module) => module.consumers ?? []);
  const newContext = () => core.contexts.platform(`relay-${newId()}`);
  const relay = new Relay(new RelayRepository(), core.unitOfWork, consumers, newContext, core.log);
  relay.onGrowth((tenantId, upTo) => core.live.announce(tenantId, upTo));
  core.outbox.onCommit((tenantId, events) => composed.invalidation?.committed(tenantId, events));
  core.outbox.onCommit(() => core.signals.publish(EVENTS_WAITING, ''));
  core.signals.subscribe(EVENTS_WAITING, () => relay.kick());
  return relay;
}

/** The schema and its modules as they would be served, for tools that have no database. */
export async function composeWithoutDatabase(): Promise<{
  schema: GraphQLSchema;
  modules: readonly Module[];
}> {
  const config = readConfig({});
  const foundations: Foundations = {
    databaseUrl: '',
    stepDown: false,
    encryptionKeys: KeyRing.generate(),
    log: pino({ level: 'silent' }),
  };
  const core = createCore(config, foundations, {
    database: new Database(unconnectedPool()),
    log: foundations.log,
    keyRing: KeyRing.parse(foundations.encryptionKeys),
    schema: () => schema,
  });
  const { modules } = composeModules(core);
  const schema = await buildGuardedSchema(modules);
  return { schema, modules };
}
