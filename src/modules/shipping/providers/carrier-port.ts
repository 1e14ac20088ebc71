import type { ShippingAddress, ShippingItem } from '../options/shipping-request.js';

/** What an adapter can do, as data: screens and rules read it instead of knowing adapters by name. */
export interface CarrierCapabilities {
  /** Whether the merchant names the address that is asked. */
  readonly takesEndpoint: boolean;
  /** Whether requests are signed with a secret that we make and show once. */
  readonly signsRequests: boolean;
  /** Whether answers tell transit days; those of the method count where they do not. */
  readonly tellsTransitDays: boolean;
}

/** One account that a merchant set up. The secret is in clear here and must go into no log and no message. */
export interface CarrierAccount {
  readonly endpoint: string;
  readonly secret: string;
}

/** What a carrier is asked. Nothing in it names the buyer. */
export interface CarrierQuoteRequest {
  /** Slug of the store. */
  readonly store: string;
  /** The moment of asking, for signatures that expire. */
  readonly askedAt: Date;
  readonly destination: ShippingAddress;
  readonly weightGrams: number;
  readonly subtotalMinor: number;
  readonly currency: string;
  readonly items: readonly ShippingItem[];
}

/** A service that a carrier offers for a request. */
export interface CarrierService {
  /** Which service it is, stable: methods name it. */
  readonly code: string;
  /** In the currency of the request, never negative. */
  readonly priceMinor: number;
  /** Working days on the way; null when the carrier does not tell. */
  readonly transitDays: { readonly min: number; readonly max: number } | null;
}

/**
 * How we ask one kind of carrier. To add one, implement this and name it in `carrierAdapters`; the cache, the time
 * limit, the fallback and the screens are there already. `docs/shipping.md` walks through it.
 */
export interface CarrierAdapter {
  /** Stored with each account; it stays for ever. */
  readonly kind: string;
  readonly capabilities: CarrierCapabilities;
  /** What is wrong with an endpoint, in a sentence for the merchant; null when it may be stored. */
  endpointProblem(endpoint: string): string | null;
  /**
   * The services for the request, with prices in its currency; empty when the carrier does not go there. It must end
   * soon after the signal, must not write to the database, and must take an answer only when every part of it is
   * right. It runs outside of any transaction, for several carriers at once.
   * @throws any error when there is no good answer: the last good one, or the fallback, is used instead
   */
  quote(
    account: CarrierAccount,
    request: CarrierQuoteRequest,
    signal: AbortSignal,
  ): Promise<readonly CarrierService[]>;
}
