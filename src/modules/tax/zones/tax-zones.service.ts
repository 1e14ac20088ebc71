import { notFound, refuse } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { assertVersion } from '../../../platform/db/tenant-repository.js';
import { readPage, type Page, type PageArguments } from '../../../platform/graphql/page.js';
import { parseInput, publicId } from '../../../platform/validation.js';
import { isStaff } from '../../../platform/viewer.js';
import type { TaxChanges } from '../tax-changes.service.js';
import { oldestFirst } from '../tax-list.js';
import type { VersionedChange } from '../versioned-change.js';
import type { TaxZoneEntity } from './tax-zone.entity.js';
import type { TaxZoneCreateInput, TaxZoneUpdateInput } from './tax-zone.inputs.js';
import { taxAreasLoader } from './tax-zone.loaders.js';
import { taxZoneCreateRules, taxZoneUpdateRules, type TaxArea } from './tax-zone.rules.js';
import type { TaxZonesRepository } from './tax-zones.repository.js';

const MAX_ZONES = 100;
const OLDEST_FIRST = oldestFirst<TaxZoneEntity>('tax zones');

/** The parts of the world that a store's taxes tell apart. */
export class TaxZonesService {
  constructor(
    private readonly zones: TaxZonesRepository,
    private readonly changes: TaxChanges,
  ) {}

  /** The store's zones, the oldest first. */
  list(ctx: TenantContext, page: PageArguments): Promise<Page<TaxZoneEntity>> {
    return readPage(ctx, {
      arguments: page,
      order: OLDEST_FIRST,
      parameterOffset: 1,
      fetch: (statement) => this.zones.page(ctx, statement),
    });
  }

  /** The zones with these ids, for the store's staff. */
  async findVisible(ctx: TenantContext, ids: readonly string[]): Promise<(TaxZoneEntity | null)[]> {
    const found = isStaff(ctx) ? await this.zones.findMany(ctx, ids) : [];
    return ids.map((id) => found.find((zone) => zone.id === id) ?? null);
  }

  /**
   * A new zone, without rates yet.
   * @throws Refusal TAKEN for a name in use or an area of another zone, DUPLICATE for an area that stands twice,
   *   OUT_OF_RANGE for too many zones
   */
  create(ctx: TenantContext, input: TaxZoneCreateInput): Promise<TaxZoneEntity> {
    const { name, areas } = parseInput(taxZoneCreateRules, input);
    return this.changes.write(ctx, async (tx) => {
      const present = await this.zones.listAll(tx);
      if (present.length >= MAX_ZONES) {
        throw refuse('OUT_OF_RANGE', `A store has at most ${MAX_ZONES} tax zones.`, ['input']);
      }
      assertNameFree(present, name);
      const times = { createdAt: tx.now, updatedAt: tx.now };
      const [created] = await this.zones.insert(tx, [{ id: newId(), name, ...times }]);
      await this.setAreas(tx, created!.id, areas);
      await this.changes.tell(tx, ['zone', 'created'], created!.id);
      return created!;
    });
  }

  /** Areas are replaced as a whole. @throws VersionConflict, Refusal NOT_FOUND, and as {@link create} */
  update(ctx: TenantContext, change: VersionedChange<TaxZoneUpdateInput>): Promise<TaxZoneEntity> {
    const id = parseInput(publicId('taxZone'), change.id, ['id']);
    const { name, areas } = parseInput(taxZoneUpdateRules, change.input);
    ctx.loader(taxAreasLoader).clear(id);
    return this.changes.write(ctx, async (tx) => {
      const present = await this.zones.listAll(tx);
      const current = zoneOf(present, id);
      assertVersion(current, change.expectedVersion);
      const others = present.filter((zone) => zone.id !== id);
      assertNameFree(others, name);
      if (areas) await this.setAreas(tx, id, areas);
      const bookkeeping = { version: current.version + 1, updatedAt: tx.now };
      const updated = await this.zones.update(tx, id, {
        ...(name !== undefined && { name }),
        ...bookkeeping,
      });
      await this.changes.tell(tx, ['zone', 'updated'], id);
      return updated!;
    });
  }

  /** The zone is gone with its rates. @throws VersionConflict, Refusal NOT_FOUND */
  async delete(ctx: TenantContext, publicZoneId: string, expectedVersion?: number | null): Promise<void> {
    const id = parseInput(publicId('taxZone'), publicZoneId, ['id']);
    await this.changes.write(ctx, async (tx) => {
      assertVersion(await this.zones.lock(tx, id, ['id']), expectedVersion);
      await this.zones.remove(tx, id);
      await this.changes.tell(tx, ['zone', 'deleted'], id);
    });
  }

  private async setAreas(tx: TenantTx, zoneId: string, areas: readonly TaxArea[]): Promise<void> {
    assertAreasDiffer(areas);
    const [taken] = await this.zones.replaceAreas(tx, zoneId, areas);
    if (!taken) return;
    throw refuse('TAKEN', `Another tax zone has ${areaText(taken)} already.`, [
      ...['input', 'areas'],
      areas.indexOf(taken),
    ]);
  }
}

function zoneOf(present: readonly TaxZoneEntity[], id: string): TaxZoneEntity {
  const found = present.find((zone) => zone.id === id);
  if (!found) throw notFound(['id']);
  return found;
}

function assertNameFree(others: readonly TaxZoneEntity[], name: string | undefined): void {
  const wanted = name?.toLowerCase();
  if (!others.some((zone) => zone.name.toLowerCase() === wanted)) return;
  throw refuse('TAKEN', `Another tax zone has the name "${name ?? ''}".`, ['input', 'name']);
}

function assertAreasDiffer(areas: readonly TaxArea[]): void {
  const seen = new Set<string>();
  areas.forEach((area, index) => {
    const text = areaText(area);
    if (seen.has(text)) throw refuse('DUPLICATE', `${text} stands twice.`, ['input', 'areas', index]);
    seen.add(text);
  });
}

/** The area in words: "US", "US CALIFORNIA". */
function areaText({ countryCode, region }: TaxArea): string {
  return `${countryCode} ${region}`.trim();
}
