import { encodeId } from '../../kernel/ids.js';
import { shownInstant } from '../../kernel/instant-text.js';
import type { ShipmentCard } from './shipment-card.js';
import type { ShipmentStatus } from './shipment-state.js';

/**
 * A shipment as the API answers it: its properties are the fields, and each is made of the row when it is read. `raw`
 * serves the fields that need more.
 */
export class ShipmentView {
  constructor(readonly raw: ShipmentCard) {}

  get nodeTypename() {
    return 'Shipment' as const;
  }

  get id(): string {
    return encodeId('shipment', this.raw.id);
  }

  get status(): ShipmentStatus {
    return this.raw.status;
  }

  get carrier(): string {
    return this.raw.carrier;
  }

  get trackingNumber(): string | null {
    return this.raw.trackingNumber;
  }

  get trackingUrl(): string | null {
    return this.raw.trackingUrl;
  }

  get shippedAt(): Date | string | null {
    return this.raw.shippedAt && shownInstant(this.raw.shippedAt);
  }

  get deliveredAt(): Date | string | null {
    return this.raw.deliveredAt && shownInstant(this.raw.deliveredAt);
  }

  get version(): number {
    return this.raw.version;
  }

  get createdAt(): Date | string {
    return shownInstant(this.raw.createdAt);
  }
}

/** The view of a shipment. */
export function shipmentView(shipment: ShipmentCard): ShipmentView {
  return new ShipmentView(shipment);
}
