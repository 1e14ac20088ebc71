import { decodeAnyId, encodeId, isUuid, type IdKind } from '../../../kernel/ids.js';

/** The kinds of public ids of what entries are about. Settings are of their store. */
const ID_KINDS: Readonly<Record<string, IdKind>> = {
  ...{ store: 'store', tax_settings: 'store', shipping_settings: 'store', domain: 'domain' },
  ...{ exchange_rates: 'store', analytics: 'store' },
  ...{ user: 'user', invitation: 'invitation', customer: 'customer', customerGroup: 'customerGroup' },
  ...{ product: 'product', variant: 'variant', category: 'category', image: 'image', importJob: 'importJob' },
  ...{ location: 'location', promotion: 'promotion', announcement: 'announcement' },
  ...{ report_export: 'reportExport' },
  ...{ product_translation: 'product', category_translation: 'category' },
  ...{ retention_settings: 'store', analytics_settings: 'store' },
  ...{ order: 'order', payment: 'payment', refund: 'refund', shipment: 'shipment', return: 'orderReturn' },
  ...{ shipping_zone: 'shippingZone', shipping_method: 'shippingMethod', shipping_carrier: 'carrier' },
  ...{ tax_zone: 'taxZone', tax_rate: 'taxRate', tax_category: 'taxCategory' },
};

/** What things of a kind are a part of. */
const WHOLES: Readonly<Record<string, IdKind>> = {
  ...{ variant: 'product', image: 'product', tax_rate: 'taxZone', shipping_method: 'shippingZone' },
  ...{ dispute: 'order', payment: 'order', refund: 'order', shipment: 'order', return: 'order' },
};

/** Properties of recorded rows that hold an id. */
const REFERENCES: Readonly<Record<string, IdKind>> = {
  ...{ orderId: 'order', paymentId: 'payment', refundId: 'refund', shipmentId: 'shipment' },
  ...{ returnId: 'orderReturn', productId: 'product', variantId: 'variant', locationId: 'location' },
  ...{ customerId: 'customer', customerGroupId: 'customerGroup', parentId: 'category', carrierId: 'carrier' },
  ...{ taxCategoryId: 'taxCategory', categoryId: 'taxCategory', shippingCategoryId: 'taxCategory' },
  ...{ dataExportId: 'dataExport', storeId: 'store', sessionId: 'session' },
  ...{ ownerId: 'user', invitedBy: 'user', requestedBy: 'user', from: 'user', to: 'user', imageId: 'image' },
};

/** The public id of what an entry is about; what has no public id keeps its name. */
export function subjectIdOf({ kind, id }: { kind: string; id: string }): string {
  const known = ID_KINDS[kind];
  return known && isUuid(id) ? encodeId(known, id) : id;
}

/** The public id of what a thing of the kind is a part of. */
export function wholeIdOf(kind: string, id: string | null): string | null {
  const known = WHOLES[kind];
  return known && id !== null && isUuid(id) ? encodeId(known, id) : null;
}

/** How entries name what has this public id; what is no id of ours stays as it is. */
export function storedIdOf(publicId: string): string {
  return decodeAnyId(publicId)?.uuid ?? publicId;
}

/** A recorded value as the API shows it: ids in their public form, texts as they are, everything else as JSON. */
export function valueText(property: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'string') return JSON.stringify(value);
  const kind = REFERENCES[property];
  return kind && isUuid(value) ? encodeId(kind, value) : value;
}
