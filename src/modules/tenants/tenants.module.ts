import { platform, store } from '../../platform/access.js';
import type { Core } from '../../platform/core.js';
import type { TenantTx } from '../../platform/db/scope.js';
import type { LoaderDefinition } from '../../platform/graphql/loader.js';
import type { Module } from '../../platform/module.js';
import type { CertificateProbe } from './domains/certificate-probe.js';
import { CertificatesService } from './domains/certificates.service.js';
import { DnsDomainProver } from './domains/dns-domain-prover.js';
import { domainsLoader } from './domains/domain.loader.js';
import type { DomainProver } from './domains/domain-prover.js';
import { DomainsRepository } from './domains/domains.repository.js';
import { DomainsResolver } from './domains/domains.resolver.js';
import { DomainsService } from './domains/domains.service.js';
import { TlsCertificateProbe } from './domains/tls-certificate-probe.js';
import { OperatorsResolver } from './operators/operators.resolver.js';
import { OperatorsService } from './operators/operators.service.js';
import { planUsageLoader } from './plans/plan.loader.js';
import { PlansRepository } from './plans/plans.repository.js';
import { PlansResolver } from './plans/plans.resolver.js';
import { PlansService } from './plans/plans.service.js';
import type { SetupStep } from './stores/setup-step.js';
import { StoreFieldsResolver } from './stores/store-fields.resolver.js';
import { storeStaleTags } from './stores/store.tags.js';
import { storeLoader } from './stores/store.loader.js';
import { StoreDirectory } from './stores/store.directory.js';
import { StoresRepository } from './stores/stores.repository.js';
import { StoresResolver } from './stores/stores.resolver.js';
import { StoresService, type StoreOpening } from './stores/stores.service.js';
import type { TenantEntity } from './stores/tenant.entity.js';

/** What the outside world answers about domains. */
export interface TenantsProviders {
  readonly domainProver?: DomainProver;
  readonly certificateProbe?: CertificateProbe;
}

/** What tenants offer to other modules. */
export interface TenantsApi {
  readonly directory: StoreDirectory;
  readonly stores: Pick<StoresService, 'create' | 'current' | 'lock' | 'transfer' | 'update'>;
  /** Any store by its id, whatever store the request names. Only for stores that the viewer belongs to. */
  readonly storeLoader: LoaderDefinition<string, TenantEntity>;
  /** Lets a module take part in the opening of stores, in the same transaction. */
  onStoreOpening(opening: StoreOpening): void;
  /** Lets a module tell of a step of setting up a store. */
  addSetupStep(step: SetupStep): void;
}

export function tenantsModule(
  core: Core,
  {
    domainProver = new DnsDomainProver(),
    certificateProbe = new TlsCertificateProbe(),
  }: TenantsProviders = {},
): Module & { api: TenantsApi } {
  const repository = new StoresRepository(core.database);
  const directory = new StoreDirectory(repository, core.signals);
  const plans = new PlansService(core, new PlansRepository(), repository, directory);
  const stores = new StoresService(core, repository, directory, plans);
  const domainsRepository = new DomainsRepository();
  const domains = new DomainsService(core, domainsRepository, repository, directory, domainProver);
  const certificates = new CertificatesService(core, domainsRepository, certificateProbe);
  stores.onOpening((tx: TenantTx, opened) => domains.openSubdomain(tx, opened));
  return {
    name: 'tenants',
    resolvers: [
      new StoresResolver(stores),
      new StoreFieldsResolver(stores, {
        planUsage: planUsageLoader(core.database),
        domains: domainsLoader(core.database, domainsRepository),
      }),
      new PlansResolver(plans),
      new DomainsResolver(domains),
      new OperatorsResolver(new OperatorsService(core, repository, directory, plans)),
    ],
    permissions: {
      Query: { store: store.anyone, plans: platform.open, stores: platform.superAdmin },
      Mutation: {
        storeCreate: platform.signedIn,
        storeUpdate: store.owner,
        storePlanChange: store.owner,
        storeDomainAdd: store.owner,
        storeDomainVerify: store.owner,
        storeDomainRemove: store.owner,
        storeSuspend: platform.superAdmin,
        storeReactivate: platform.superAdmin,
        storePlanSet: platform.superAdmin,
      },
    },
    publicReads: ['store'],
    staleTags: storeStaleTags,
    memories: [directory],
    nodes: {
      store: { typename: 'Store', scope: 'platform', load: (ctx, ids) => stores.findVisible(ctx, ids) },
      domain: { typename: 'StoreDomain', scope: 'store', load: (ctx, ids) => domains.findVisible(ctx, ids) },
    },
    tasks: {
      'certificates:check': () => certificates.check(),
      'domains:remove-unproven': () => certificates.removeUnproven(),
    },
    schedules: ['7 * * * * certificates:check', '23 4 * * * domains:remove-unproven'],
    api: {
      ...{ directory, stores, storeLoader: storeLoader(core.database, repository) },
      onStoreOpening: (opening) => stores.onOpening(opening),
      addSetupStep: (step) => stores.addSetupStep(step),
    },
  };
}
