import type { Core } from '../../platform/core.js';
import type { Module } from '../../platform/module.js';
import type { Consumer } from '../../platform/outbox/consumer.js';
import type { IdentityApi } from '../identity/index.js';
import type { TenantsApi } from '../tenants/index.js';
import { administrationPermissions } from './administration.permissions.js';
import { AnnouncementsRepository } from './announcements/announcements.repository.js';
import { AnnouncementsResolver } from './announcements/announcements.resolver.js';
import { AnnouncementsService } from './announcements/announcements.service.js';
import { DeadLettersRepository } from './dead-letters/dead-letters.repository.js';
import { DeadLettersResolver } from './dead-letters/dead-letters.resolver.js';
import { DeadLettersService } from './dead-letters/dead-letters.service.js';
import { flagOverridesLoader } from './flags/flag-overrides.loader.js';
import { FlagsRepository } from './flags/flags.repository.js';
import { FlagOverridesResolver, FlagsResolver } from './flags/flags.resolver.js';
import { FlagsService } from './flags/flags.service.js';
import { HealthRepository } from './health/health.repository.js';
import { HealthResolver } from './health/health.resolver.js';
import { HealthService } from './health/health.service.js';
import { ImpersonationResolver } from './impersonation/impersonation.resolver.js';
import { ImpersonationService } from './impersonation/impersonation.service.js';
import { Looks } from './impersonation/looks.service.js';
import { JobsRepository } from './jobs/jobs.repository.js';
import { JobsResolver } from './jobs/jobs.resolver.js';
import { JobsService } from './jobs/jobs.service.js';
import { PlatformOrdersRepository } from './orders/platform-orders.repository.js';
import { PlatformOrdersResolver } from './orders/platform-orders.resolver.js';
import { PlatformOrdersService } from './orders/platform-orders.service.js';

export interface AdministrationApi {
  /** Keeps what operators look at in stores, for the entrance. */
  readonly looks: Looks;
}

export interface AdministrationDependencies {
  readonly tenants: Pick<TenantsApi, 'storeLoader' | 'directory'>;
  readonly identity: Pick<IdentityApi, 'impersonation'>;
  /** All consumers of the application; known once every module is built. */
  readonly consumers: () => readonly Consumer[];
}

/** What operators run the platform with, beside the stores and accounts themselves. */
export function administrationModule(
  core: Core,
  { tenants, identity, consumers }: AdministrationDependencies,
): Module & { api: AdministrationApi } {
  const flags = new FlagsRepository();
  const letters = new DeadLettersService(core, new DeadLettersRepository(), consumers);
  const health = new HealthService(core, new HealthRepository());
  const orders = new PlatformOrdersService(core, new PlatformOrdersRepository());
  return {
    name: 'administration',
    resolvers: [
      new FlagsResolver(new FlagsService(core, flags), flagOverridesLoader(core.database, flags)),
      new FlagOverridesResolver(tenants.storeLoader),
      new JobsResolver(new JobsService(core, new JobsRepository())),
      new DeadLettersResolver(letters, tenants.storeLoader),
      new ImpersonationResolver(new ImpersonationService(core, identity, tenants.directory)),
      new HealthResolver(health),
      new PlatformOrdersResolver(orders, tenants.storeLoader),
      new AnnouncementsResolver(new AnnouncementsService(core, new AnnouncementsRepository())),
    ],
    permissions: administrationPermissions,
    tasks: { 'integrations:prune': () => health.prune() },
    api: { looks: new Looks(core) },
    schedules: ['35 4 * * * integrations:prune'],
  };
}
