import { decodeId, encodeId, newId } from '../../src/kernel/ids.js';
import type { MovementKind } from '../../src/modules/inventory/movements/movement-kind.js';
import type { TenantTx } from '../../src/platform/db/scope.js';
import type { Shop, World } from './world.js';

/** What the table says of a level. */
export interface StoredLevel {
  readonly variantId: string;
  readonly locationId: string;
  readonly onHand: number;
  readonly reserved: number;
}

/** What the table says of a movement. */
export interface StoredMovement {
  readonly variantId: string;
  readonly locationId: string;
  readonly kind: MovementKind;
  readonly onHandDelta: number;
  readonly reservedDelta: number;
  readonly reason: string | null;
  readonly referenceId: string | null;
  readonly actorId: string | null;
}

/** An event as it waits in the outbox. */
export interface StoredEvent {
  readonly type: string;
  readonly payload: Record<string, unknown>;
}

/** The stock of one store, looked at past the API. Ids are UUIDs unless they are called public. */
export class StockRoom {
  constructor(
    private readonly world: World,
    readonly shop: Shop,
  ) {}

  get reservations() {
    return this.world.app.composed.apis.inventory.reservations;
  }

  /** A new variant with this many units at the default location. */
  async variant(quantity: number): Promise<string> {
    const [id] = await this.variants([quantity]);
    return id!;
  }

  /** Variants of one new product, with these many units at the default location. */
  async variants(quantities: readonly number[]): Promise<string[]> {
    const values = quantities.map((_, index) => `V${index}`);
    const { id } = await this.shop.product({
      name: `Thing ${newId()}`,
      options: [{ name: 'Kind', values }],
      variants: quantities.map((initialQuantity, index) => ({
        price: '10',
        initialQuantity,
        selectedOptions: [{ name: 'Kind', value: values[index]! }],
      })),
    });
    const rows = await this.world.app.database.query<{ id: string }>(
      `SELECT id FROM variant WHERE tenant_id = $1 AND product_id = $2 ORDER BY position`,
      [this.shop.tenantId, decodeId('product', id)],
    );
    return rows.map((row) => row.id);
  }

  /** A new location, made after the others. Answers its UUID. */
  async location(name: string): Promise<string> {
    const answer = await this.shop.owner.run(
      `mutation ($input: LocationCreateInput!) {
        locationCreate(input: $input) { location { id } userErrors { code message } }
      }`,
      { input: { name } },
    );
    const { location, userErrors } = answer['locationCreate'];
    if (!location) throw new Error(JSON.stringify(userErrors));
    return decodeId('location', location.id as string)!;
  }

  async defaultLocation(): Promise<string> {
    const [row] = await this.world.app.database.query<{ id: string }>(
      `SELECT id FROM location WHERE tenant_id = $1 AND is_default`,
      [this.shop.tenantId],
    );
    return row!.id;
  }

  /** Work in a transaction of the store, as its owner. */
  async write<T>(work: (tx: TenantTx) => Promise<T>): Promise<T> {
    return this.world.app.core.unitOfWork.write(await this.shop.context(), work);
  }

  /** How many statements the work runs. */
  async statements(work: (tx: TenantTx) => Promise<unknown>): Promise<number> {
    const ctx = await this.shop.context();
    const before = ctx.statements;
    await this.world.app.core.unitOfWork.write(ctx, work);
    return ctx.statements - before;
  }

  levels(): Promise<StoredLevel[]> {
    return this.world.app.database.query<StoredLevel>(
      `SELECT variant_id AS "variantId", location_id AS "locationId", on_hand AS "onHand", reserved
       FROM stock_level WHERE tenant_id = $1 ORDER BY variant_id, location_id`,
      [this.shop.tenantId],
    );
  }

  /** The numbers of a level; null when there is none. */
  async level(variantId: string, locationId?: string): Promise<{ onHand: number; reserved: number } | null> {
    const place = locationId ?? (await this.defaultLocation());
    const found = (await this.levels()).find(
      (level) => level.variantId === variantId && level.locationId === place,
    );
    return found ? { onHand: found.onHand, reserved: found.reserved } : null;
  }

  /** Movements of the variant, the oldest first. */
  movements(variantId: string): Promise<StoredMovement[]> {
    return this.world.app.database.query<StoredMovement>(
      `SELECT variant_id AS "variantId", location_id AS "locationId", kind, on_hand_delta AS "onHandDelta",
         reserved_delta AS "reservedDelta", reason, reference_id AS "referenceId", actor_id AS "actorId"
       FROM stock_movement WHERE tenant_id = $1 AND variant_id = $2 ORDER BY id`,
      [this.shop.tenantId, variantId],
    );
  }

  /** Stock events of the variant, in the order in which they were recorded. */
  events(variantId: string): Promise<StoredEvent[]> {
    return this.world.app.database.query<StoredEvent>(
      `SELECT type, payload FROM outbox_event
       WHERE tenant_id = $1 AND subject_id = $2 AND type LIKE 'stock.%' ORDER BY recorded_at, id`,
      [this.shop.tenantId, variantId],
    );
  }

  async eventTypes(variantId: string): Promise<string[]> {
    return (await this.events(variantId)).map((event) => event.type);
  }
}

export function publicVariant(id: string): string {
  return encodeId('variant', id);
}

export function publicLocation(id: string): string {
  return encodeId('location', id);
}

/** An order that does not exist yet. */
export function newOrder(): { kind: string; id: string } {
  return { kind: 'order', id: newId() };
}
