import { store } from '../../platform/access.js';
import type { TenantContext } from '../../platform/context.js';
import type { Core } from '../../platform/core.js';
import type { TenantScope } from '../../platform/db/scope.js';
import type { Module } from '../../platform/module.js';
import type { TenantsApi } from '../tenants/index.js';
import { CarrierLine } from './carriers/carrier-line.service.js';
import { CarrierQuotesRepository } from './carriers/carrier-quotes.repository.js';
import { CARRIER_SECRETS, CarrierSecrets } from './carriers/carrier-secret.js';
import { CarriersRepository } from './carriers/carriers.repository.js';
import { CarriersResolver } from './carriers/carriers.resolver.js';
import { CarriersService } from './carriers/carriers.service.js';
import { LiveQuotes } from './carriers/live-quotes.service.js';
import { MethodFieldsResolver } from './methods/method-fields.resolver.js';
import { MethodsRepository } from './methods/methods.repository.js';
import { MethodsResolver } from './methods/methods.resolver.js';
import { MethodsService } from './methods/methods.service.js';
import { RatesPreviewResolver } from './options/rates-preview.resolver.js';
import { RatesPreviewService } from './options/rates-preview.service.js';
import { ShippingOptionsService } from './options/shipping-options.service.js';
import type { ShippingOptionQuote, ShippingRequest } from './options/shipping-request.js';
import { ShippingSetupRepository } from './options/shipping-setup.repository.js';
import { ShippingSetups } from './options/shipping-setups.service.js';
import type { CarrierAdapter } from './providers/carrier-port.js';
import { rateServiceAdapter } from './providers/rate-service/rate-service.adapter.js';
import { ShippingSettingsRepository } from './settings/settings.repository.js';
import { ShippingSettingsResolver } from './settings/settings.resolver.js';
import { ShippingSettingsService } from './settings/settings.service.js';
import { ShippingChanges } from './shipping-changes.service.js';
import { ZonesRepository } from './zones/zones.repository.js';
import { ZonesResolver } from './zones/zones.resolver.js';
import { ZonesService } from './zones/zones.service.js';

/** What the outside world offers to shipping. */
export interface ShippingProviders {
  /** The kinds of carriers that can be asked. */
  readonly carrierAdapters?: readonly CarrierAdapter[];
}

/** What shipping offers to other modules. */
export interface ShippingApi {
  /**
   * The ways to send a parcel, by position, then by price; empty without an address and where the store does not ship.
   * @throws Error when called inside a transaction for a zone with live prices
   */
  options(ctx: TenantContext, request: ShippingRequest): Promise<ShippingOptionQuote[]>;
  /**
   * One way to send a parcel by the store's own tables, also inside a transaction; null when it is not offered.
   * @throws LivePriceNeeded when only a carrier knows its price
   */
  fromTable(
    scope: TenantScope,
    request: ShippingRequest,
    choice: { readonly methodId: string; readonly now: Date },
  ): Promise<ShippingOptionQuote | null>;
  readonly zones: Pick<ZonesService, 'create' | 'list'>;
  readonly methods: Pick<MethodsService, 'create' | 'listOfZone'>;
}

export function shippingModule(
  core: Core,
  deps: { tenants: TenantsApi },
  { carrierAdapters = [rateServiceAdapter()] }: ShippingProviders = {},
): Module & { api: ShippingApi } {
  const adapters = new Map(carrierAdapters.map((adapter) => [adapter.kind, adapter]));
  const repositories = {
    zones: new ZonesRepository(),
    methods: new MethodsRepository(),
    carriers: new CarriersRepository(),
    quotes: new CarrierQuotesRepository(),
  };
  const setups = new ShippingSetups(new ShippingSetupRepository(), core.signals);
  const changes = new ShippingChanges(core, setups);
  const secrets = new CarrierSecrets(core.keyRing);
  const line = new CarrierLine(adapters, secrets, core.health);
  const liveQuotes = new LiveQuotes(core, repositories.quotes, line);
  const options = new ShippingOptionsService(setups, liveQuotes);
  const zones = new ZonesService(repositories.zones, changes);
  const methods = new MethodsService(repositories, changes);
  const carriers = new CarriersService({ ...repositories, adapters }, secrets, changes);
  deps.tenants.addSetupStep({
    code: 'SHIPPING',
    condition: 'EXISTS (SELECT 1 FROM shipping_method m WHERE m.tenant_id = t.id AND m.is_enabled)',
  });
  return {
    name: 'shipping',
    resolvers: [
      new ZonesResolver(zones),
      new MethodsResolver(methods),
      new MethodFieldsResolver(),
      new CarriersResolver(carriers),
      new ShippingSettingsResolver(new ShippingSettingsService(new ShippingSettingsRepository(), changes)),
      new RatesPreviewResolver(new RatesPreviewService(options)),
    ],
    permissions,
    nodes: {
      shippingZone: {
        typename: 'ShippingZone',
        scope: 'store',
        load: (ctx, ids) => zones.findVisible(ctx, ids),
      },
      shippingMethod: {
        typename: 'ShippingMethod',
        scope: 'store',
        load: (ctx, ids) => methods.findVisible(ctx, ids),
      },
      carrier: { typename: 'Carrier', scope: 'store', load: (ctx, ids) => carriers.findVisible(ctx, ids) },
    },
    secrets: [CARRIER_SECRETS],
    tasks: { 'shipping:prune-quotes': (_payload, signal) => liveQuotes.prune(signal) },
    schedules: ['41 4 * * * shipping:prune-quotes'],
    api: {
      options: async (ctx, request) => [...(await options.offer(ctx, request)).options],
      fromTable: (scope, request, choice) => options.fromTable(scope, request, choice),
      zones,
      methods,
    },
  };
}

const permissions = {
  Query: {
    shippingZones: store.staff,
    shippingSettings: store.staff,
    carriers: store.staff,
    shippingRatesPreview: store.staff,
  },
  Mutation: {
    shippingZoneCreate: store.staff,
    shippingZoneUpdate: store.staff,
    shippingZoneDelete: store.staff,
    shippingMethodCreate: store.staff,
    shippingMethodUpdate: store.staff,
    shippingMethodDelete: store.staff,
    shippingSettingsUpdate: store.staff,
    carrierCreate: store.staff,
    carrierUpdate: store.staff,
    carrierSecretRotate: store.staff,
    carrierDelete: store.staff,
  },
};
