import type { Core } from '../../platform/core.js';
import type { Module } from '../../platform/module.js';
import type { TenantsApi } from '../tenants/index.js';
import { CarrierLine } from './carriers/carrier-line.js';
import { CarrierQuotesRepository } from './carriers/carrier-quotes.repository.js';
import { CarrierSecrets } from './carriers/carrier-secret.js';
import { LiveQuotes } from './carriers/live-quotes.service.js';
import { ShippingOptionsService } from './options/shipping-options.service.js';
import type { ShippingOptionQuote, ShippingRequest } from './options/shipping-request.js';
import { ShippingSetupRepository } from './options/shipping-setup.repository.js';
import { ShippingSetups } from './options/shipping-setups.js';
import type { CarrierAdapter } from './providers/carrier-port.js';
import { rateServiceAdapter } from './providers/rate-service/rate-service.adapter.js';
import type { TenantContext } from '../../platform/context.js';

/** What the outside world offers to shipping. */
export interface ShippingProviders {
  /** The kinds of carriers that can be asked. */
  readonly carrierAdapters?: readonly CarrierAdapter[];
}

/** What shipping offers to other modules. */
export interface ShippingApi {
  /**
   * The ways to send a parcel, by position, then by price; empty without an address and where the store does not ship.
   * `exact` takes no setup from memory, which may be some seconds old: for the moment money depends on it.
   * @throws Error when called inside a transaction for a zone with live prices
   */
  options(
    ctx: TenantContext,
    request: ShippingRequest,
    how?: { readonly exact?: boolean },
  ): Promise<ShippingOptionQuote[]>;
}

export function shippingModule(
  core: Core,
  deps: { tenants: TenantsApi },
  { carrierAdapters = [rateServiceAdapter()] }: ShippingProviders = {},
): Module & { api: ShippingApi } {
  const adapters = new Map(carrierAdapters.map((adapter) => [adapter.kind, adapter]));
  const setups = new ShippingSetups(new ShippingSetupRepository(), core.signals);
  const secrets = new CarrierSecrets(core.keyRing);
  const liveQuotes = new LiveQuotes(core, new CarrierQuotesRepository(), new CarrierLine(adapters, secrets));
  const options = new ShippingOptionsService(setups, liveQuotes);
  deps.tenants.addSetupStep({
    code: 'SHIPPING',
    condition: 'EXISTS (SELECT 1 FROM shipping_method m WHERE m.tenant_id = t.id AND m.is_enabled)',
  });
  return {
    name: 'shipping',
    tasks: { 'shipping:prune-quotes': (_payload, signal) => liveQuotes.prune(signal) },
    schedules: ['41 4 * * * shipping:prune-quotes'],
    api: { options: (ctx, request, how) => options.list(ctx, request, how) },
  };
}
