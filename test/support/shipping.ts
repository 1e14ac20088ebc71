import type { ShippingRequest } from '../../src/modules/shipping/index.js';
import type { Shop } from './world.js';

type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const ZONE_FIELDS = 'id name areas { country region postalPattern } version methods { id name }';
const METHOD_FIELDS = `id name carrier kind rates { upToGrams upToSubtotal { amount } price { amount currency } }
  freeAbove { amount } fallbackPrice { amount } transitDaysMin transitDaysMax serviceCode position isEnabled version
  zone { id } liveCarrier { id }`;
const ERRORS = 'userErrors { __typename code message path }';

/** Documents of the merchant's shipping screens, each with the name of its field. */
export const SHIPPING = {
  shippingZoneCreate: `mutation ($input: ShippingZoneCreateInput!) {
    shippingZoneCreate(input: $input) { zone { ${ZONE_FIELDS} } ${ERRORS} } }`,
  shippingZoneUpdate: `mutation ($id: ID!, $input: ShippingZoneUpdateInput!, $expectedVersion: Int) {
    shippingZoneUpdate(id: $id, input: $input, expectedVersion: $expectedVersion) { zone { ${ZONE_FIELDS} } ${ERRORS} } }`,
  shippingZoneDelete: `mutation ($id: ID!, $expectedVersion: Int) {
    shippingZoneDelete(id: $id, expectedVersion: $expectedVersion) { deletedId ${ERRORS} } }`,
  shippingMethodCreate: `mutation ($input: ShippingMethodCreateInput!) {
    shippingMethodCreate(input: $input) { method { ${METHOD_FIELDS} } ${ERRORS} } }`,
  shippingMethodUpdate: `mutation ($id: ID!, $input: ShippingMethodUpdateInput!, $expectedVersion: Int) {
    shippingMethodUpdate(id: $id, input: $input, expectedVersion: $expectedVersion) {
      method { ${METHOD_FIELDS} } ${ERRORS} } }`,
  shippingMethodDelete: `mutation ($id: ID!, $expectedVersion: Int) {
    shippingMethodDelete(id: $id, expectedVersion: $expectedVersion) { deletedId ${ERRORS} } }`,
  shippingSettingsUpdate: `mutation ($input: ShippingSettingsUpdateInput!, $expectedVersion: Int) {
    shippingSettingsUpdate(input: $input, expectedVersion: $expectedVersion) {
      settings { handlingDays workingDays holidays version } ${ERRORS} } }`,
  carrierCreate: `mutation ($input: CarrierCreateInput!) {
    carrierCreate(input: $input) { carrier { id name kind endpoint isEnabled version } secret ${ERRORS} } }`,
  carrierUpdate: `mutation ($id: ID!, $input: CarrierUpdateInput!, $expectedVersion: Int) {
    carrierUpdate(id: $id, input: $input, expectedVersion: $expectedVersion) {
      carrier { id name endpoint isEnabled version } ${ERRORS} } }`,
  carrierSecretRotate: `mutation ($id: ID!) { carrierSecretRotate(id: $id) { carrier { version } secret ${ERRORS} } }`,
  carrierDelete: `mutation ($id: ID!) { carrierDelete(id: $id) { deletedId ${ERRORS} } }`,
} as const;

/** The merchant of a store at the shipping screens. */
export class ShippingDesk {
  constructor(private readonly shop: Shop) {}

  /** The payload of a mutation, whatever it is. */
  async send(field: keyof typeof SHIPPING, variables: Loose): Promise<Loose> {
    return (await this.shop.owner.run<Loose>(SHIPPING[field], variables))[field] as Loose;
  }

  /** A zone that must be made. */
  async zone(name: string, areas: readonly object[]): Promise<string> {
    const { zone } = settled(await this.send('shippingZoneCreate', { input: { name, areas } }));
    return zone.id as string;
  }

  /** A method that must be made; FLAT for 5 within one to three days unless told otherwise. */
  async method(zoneId: string, input: Loose = {}): Promise<string> {
    const usual = { name: 'Standard', carrier: 'Post', kind: 'FLAT', transitDaysMin: 1, transitDaysMax: 3 };
    const rates = input['kind'] === 'CARRIER' ? undefined : [{ price: '5' }];
    const made = await this.send('shippingMethodCreate', { input: { zoneId, ...usual, rates, ...input } });
    return settled(made).method.id as string;
  }

  /** A rate service that must be set up, with the secret it was told. */
  async carrier(name: string, endpoint: string): Promise<{ id: string; secret: string }> {
    const { carrier, secret } = settled(await this.send('carrierCreate', { input: { name, endpoint } }));
    return { id: carrier.id as string, secret: secret as string };
  }

  /** Names and prices of what a buyer would be offered. */
  async preview(place: Loose, weightGrams = 500, subtotal = '10'): Promise<Loose[]> {
    const data = await this.shop.owner.run<Loose>(PREVIEW, { place, weightGrams, subtotal });
    return data['shippingRatesPreview'].options as Loose[];
  }
}

export const PREVIEW = `query ($place: ShippingPlaceInput!, $weightGrams: Int!, $subtotal: Decimal!) {
  shippingRatesPreview(address: $place, weightGrams: $weightGrams, subtotal: $subtotal) {
    zone { id name }
    options { id name carrier price { amount currency } estimatedDelivery { earliest latest } isEstimate }
  }
}`;

/** What a cart asks for a parcel to the United States. */
export function parcel(change: Partial<ShippingRequest> = {}): ShippingRequest {
  return {
    address: { country: 'US', region: 'CA', postalCode: '94103' },
    weightGrams: 500,
    discountedSubtotalMinor: 1000,
    currency: 'USD',
    items: [{ sku: 'TENT', quantity: 1, weightGrams: 500 }],
    ...change,
  };
}

function settled(payload: Loose): Loose {
  if (payload['userErrors'].length > 0) throw new Error(JSON.stringify(payload['userErrors']));
  return payload;
}
