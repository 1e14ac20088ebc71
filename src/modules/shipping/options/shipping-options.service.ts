import { isCountryCode } from '../../../kernel/country.js';
import type { TenantContext } from '../../../platform/context.js';
import type { TenantScope } from '../../../platform/db/scope.js';
import type { LiveQuotes, QuotesByCarrier } from '../carriers/live-quotes.service.js';
import { priceAfterThreshold, tablePrice } from '../methods/rate-table.js';
import { deliveryWindows, type TransitDays } from '../settings/delivery-window.js';
import { zoneFor } from '../zones/area.js';
import type {
  AddressedRequest,
  PriceSource,
  ShippingAddress,
  ShippingOptionQuote,
  ShippingRequest,
} from './shipping-request.js';
import type { OfferedMethod, OfferedZone, ShippingSetup } from './shipping-setup.repository.js';
import type { ShippingSetups } from './shipping-setups.service.js';

interface Offer {
  readonly priceMinor: number;
  readonly source: PriceSource;
  readonly transit: TransitDays;
}

/** What a store offers for a parcel. */
export interface ShippingOffer {
  readonly zoneId: string | null;
  readonly options: readonly ShippingOptionQuote[];
}

interface FoundZone {
  readonly setup: ShippingSetup;
  readonly zone: OfferedZone;
  readonly address: ShippingAddress;
}

/** A price was asked for where carriers cannot be asked. */
export class LivePriceNeeded extends Error {
  constructor() {
    super('Only its carrier knows the price of this way of shipping');
  }
}

const NOTHING: ShippingOffer = { zoneId: null, options: [] };
const NO_QUOTES: QuotesByCarrier = new Map();

/** Which ways of shipping a store offers for a parcel. */
export class ShippingOptionsService {
  constructor(
    private readonly setups: ShippingSetups,
    private readonly liveQuotes: LiveQuotes,
  ) {}

  /**
   * The zone that holds the address and the ways to send the parcel there, by the position of their methods, then by
   * price. No zone and no way without an address, and where the store does not ship.
   * @throws Error when called inside a transaction for a zone with live prices, which may take seconds
   */
  async offer(ctx: TenantContext, request: ShippingRequest): Promise<ShippingOffer> {
    const found = await this.findZone(ctx, request);
    if (!found) return NOTHING;
    const { setup, zone, address } = found;
    const { id: zoneId, methods } = zone;
    const quotes = await this.quotesFor(ctx, methods, { ...request, address });
    return { zoneId, options: optionsOf({ now: ctx.clock.now(), setup, methods, quotes, request }) };
  }

  /**
   * One way to send the parcel by the store's own tables, also inside a transaction; null when it is not offered.
   * @throws LivePriceNeeded when only a carrier knows its price
   */
  async fromTable(
    scope: TenantScope,
    request: ShippingRequest,
    { methodId, now }: { readonly methodId: string; readonly now: Date },
  ): Promise<ShippingOptionQuote | null> {
    const found = await this.findZone(scope, request);
    const method = found?.zone.methods.find(({ id }) => id === methodId);
    if (!found || !method) return null;
    if (method.kind === 'CARRIER') throw new LivePriceNeeded();
    const { setup } = found;
    return optionsOf({ now, setup, methods: [method], quotes: NO_QUOTES, request })[0] ?? null;
  }

  private async findZone(scope: TenantScope, { address }: ShippingRequest): Promise<FoundZone | null> {
    if (!address || !isCountryCode(address.country)) return null;
    const setup = await this.setups.find(scope, address.country);
    const zone = setup && zoneFor(setup.zones, address);
    return zone ? { setup, zone, address } : null;
  }

  private quotesFor(
    ctx: TenantContext,
    methods: readonly OfferedMethod[],
    request: AddressedRequest,
  ): Promise<QuotesByCarrier> {
    const carrierIds = methods.flatMap(({ carrierId }) => (carrierId === null ? [] : [carrierId]));
    return carrierIds.length > 0
      ? this.liveQuotes.find(ctx, [...new Set(carrierIds)], request)
      : Promise.resolve(NO_QUOTES);
  }
}

function optionsOf(parts: {
  now: Date;
  setup: ShippingSetup;
  methods: readonly OfferedMethod[];
  quotes: QuotesByCarrier;
  request: ShippingRequest;
}): ShippingOptionQuote[] {
  const { setup, methods, quotes, request } = parts;
  const windowOf = deliveryWindows(setup.time, parts.now);
  const offered = methods.flatMap((method) => {
    const offer = method.kind === 'CARRIER' ? liveOffer(method, quotes) : tableOffer(method, request);
    return offer
      ? [{ method, ...offer, priceMinor: priceAfterThreshold(method, request, offer.priceMinor) }]
      : [];
  });
  offered.sort(
    (one, other) => one.method.position - other.method.position || one.priceMinor - other.priceMinor,
  );
  return offered.map(({ method: { id: methodId, name, carrier }, priceMinor, source, transit }) => ({
    ...{ methodId, name, carrier, priceMinor, source },
    ...windowOf(transit),
  }));
}

function tableOffer(method: OfferedMethod, request: ShippingRequest): Offer | null {
  const priceMinor = tablePrice(method, request);
  return priceMinor === null ? null : { priceMinor, source: 'TABLE', transit: transitOf(method) };
}

/** A carrier that answered without the method's service does not offer it, and no fallback applies. */
function liveOffer(method: OfferedMethod, quotes: QuotesByCarrier): Offer | null {
  const quote = quotes.get(method.carrierId!);
  if (!quote) {
    const { fallbackMinor } = method;
    return fallbackMinor === null
      ? null
      : { priceMinor: fallbackMinor, source: 'FALLBACK', transit: transitOf(method) };
  }
  const service = quote.services.find(({ code }) => code === method.serviceCode);
  if (!service) return null;
  const transit = service.transitDays ?? transitOf(method);
  return { priceMinor: service.priceMinor, source: quote.isEarlier ? 'EARLIER_QUOTE' : 'CARRIER', transit };
}

function transitOf({ transitDaysMin: min, transitDaysMax: max }: OfferedMethod): TransitDays {
  return { min, max };
}
