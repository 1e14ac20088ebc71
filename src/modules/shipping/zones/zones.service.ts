import { notFound, refuse } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import { assertVersion } from '../../../platform/db/tenant-repository.js';
import { readPage, type KeysetOrder, type Page, type PageArguments } from '../../../platform/graphql/page.js';
import { parseInput, publicId } from '../../../platform/validation.js';
import { isStaff } from '../../../platform/viewer.js';
import type { ShippingChanges } from '../shipping-changes.service.js';
import type { ShippingZoneEntity } from './shipping-zone.entity.js';
import type { ShippingZoneCreateInput, ShippingZoneUpdateInput } from './zone.inputs.js';
import { assertAreasDecide } from './zone-areas.js';
import { zoneCreateRules, zoneUpdateRules } from './zone.rules.js';
import type { ZonesRepository } from './zones.repository.js';

const MAX_ZONES = 100;

const OLDEST_FIRST: KeysetOrder<ShippingZoneEntity> = {
  name: 'shipping zones',
  direction: 'ASC',
  columns: [
    { sql: 'z.created_at', type: 'timestamptz', valueOf: (row) => row.createdAt.toISOString() },
    { sql: 'z.id', type: 'uuid', valueOf: (row) => row.id },
  ],
};

/** The parts of the world that a store ships to. */
export class ZonesService {
  constructor(
    private readonly zones: ZonesRepository,
    private readonly changes: ShippingChanges,
  ) {}

  /** The store's zones, the oldest first. */
  list(ctx: TenantContext, page: PageArguments): Promise<Page<ShippingZoneEntity>> {
    return readPage(ctx, {
      arguments: page,
      order: OLDEST_FIRST,
      parameterOffset: 1,
      fetch: (statement) => this.zones.page(ctx, statement),
    });
  }

  /** The zones with these ids, for the store's staff. */
  async findVisible(ctx: TenantContext, ids: readonly string[]): Promise<(ShippingZoneEntity | null)[]> {
    const found = isStaff(ctx) ? await this.zones.findMany(ctx, ids) : [];
    return ids.map((id) => found.find((zone) => zone.id === id) ?? null);
  }

  /**
   * A new zone, without methods yet.
   * @throws Refusal TAKEN for a name in use or an area that another zone holds, OUT_OF_RANGE for too many zones or areas
   */
  create(ctx: TenantContext, input: ShippingZoneCreateInput): Promise<ShippingZoneEntity> {
    const { name, areas } = parseInput(zoneCreateRules, input);
    return this.changes.write(ctx, async (tx) => {
      const present = await this.zones.listAll(tx);
      if (present.length >= MAX_ZONES) {
        throw refuse('OUT_OF_RANGE', `A store has at most ${MAX_ZONES} zones. Delete one first.`, ['input']);
      }
      assertNameFree(present, name);
      assertAreasDecide(areas, present);
      const times = { createdAt: tx.now, updatedAt: tx.now };
      const [created] = await this.zones.insert(tx, [{ id: newId(), name, areas, ...times }]);
      await this.changes.tell(tx, ['zone', 'created'], created!.id);
      return created!;
    });
  }

  /** Areas are replaced as a whole. @throws VersionConflict, Refusal NOT_FOUND, and as {@link create} */
  update(
    ctx: TenantContext,
    change: { id: string; input: ShippingZoneUpdateInput; expectedVersion?: number | null | undefined },
  ): Promise<ShippingZoneEntity> {
    const id = parseInput(publicId('shippingZone'), change.id, ['id']);
    const values = parseInput(zoneUpdateRules, change.input);
    return this.changes.write(ctx, async (tx) => {
      const present = await this.zones.listAll(tx);
      const current = zoneOf(present, id);
      assertVersion(current, change.expectedVersion);
      const others = present.filter((zone) => zone.id !== id);
      assertNameFree(others, values.name);
      if (values.areas) assertAreasDecide(values.areas, others);
      const bookkeeping = { version: current.version + 1, updatedAt: tx.now };
      const updated = await this.zones.update(tx, id, {
        ...(values as Partial<ShippingZoneEntity>),
        ...bookkeeping,
      });
      await this.changes.tell(tx, ['zone', 'updated'], id);
      return updated!;
    });
  }

  /** The zone is gone with its methods. @throws VersionConflict, Refusal NOT_FOUND */
  async delete(ctx: TenantContext, publicZoneId: string, expectedVersion?: number | null): Promise<void> {
    const id = parseInput(publicId('shippingZone'), publicZoneId, ['id']);
    await this.changes.write(ctx, async (tx) => {
      assertVersion(await this.zones.lock(tx, id, ['id']), expectedVersion);
      await this.zones.remove(tx, id);
      await this.changes.tell(tx, ['zone', 'deleted'], id);
    });
  }
}

function zoneOf(present: readonly ShippingZoneEntity[], id: string): ShippingZoneEntity {
  const found = present.find((zone) => zone.id === id);
  if (!found) throw notFound(['id']);
  return found;
}

function assertNameFree(others: readonly ShippingZoneEntity[], name: string | undefined): void {
  if (name === undefined) return;
  const wanted = name.toLowerCase();
  if (!others.some((zone) => zone.name.toLowerCase() === wanted)) return;
  throw refuse('TAKEN', `Another zone has the name "${name}".`, ['input', 'name']);
}
