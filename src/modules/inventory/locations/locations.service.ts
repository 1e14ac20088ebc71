import { notFound, refuse } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { assertVersion } from '../../../platform/db/tenant-repository.js';
import { readPage, type KeysetOrder, type Page, type PageArguments } from '../../../platform/graphql/page.js';
import { parseInput, publicId } from '../../../platform/validation.js';
import { isStaff } from '../../../platform/viewer.js';
import { locationChanged } from '../inventory.events.js';
import type { LocationEntity } from './location.entity.js';
import type { LocationCreateInput, LocationUpdateInput } from './location.inputs.js';
import { locationCreateRules, locationUpdateRules } from './location.rules.js';
import type { LocationsRepository } from './locations.repository.js';

const MAX_LOCATIONS = 100;

const OLDEST_FIRST: KeysetOrder<LocationEntity> = {
  name: 'locations',
  direction: 'ASC',
  columns: [
    { sql: 'l.created_at', type: 'timestamptz', valueOf: (row) => row.createdAt.toISOString() },
    { sql: 'l.id', type: 'uuid', valueOf: (row) => row.id },
  ],
};

/** The places that hold a store's stock. */
export class LocationsService {
  constructor(
    private readonly core: Core,
    private readonly locations: LocationsRepository,
  ) {}

  /** The store's locations, the oldest first. */
  list(ctx: TenantContext, page: PageArguments): Promise<Page<LocationEntity>> {
    return readPage(ctx, {
      arguments: page,
      order: OLDEST_FIRST,
      parameterOffset: 1,
      fetch: (statement) => this.locations.page(ctx, statement),
    });
  }

  /** The locations with these ids, for the store's staff. */
  async findVisible(ctx: TenantContext, ids: readonly string[]): Promise<(LocationEntity | null)[]> {
    const found = isStaff(ctx) ? await this.locations.findMany(ctx, ids) : [];
    return ids.map((id) => found.find((location) => location.id === id && !location.deletedAt) ?? null);
  }

  /** A new, active location. @throws Refusal TAKEN for a name in use, OUT_OF_RANGE when the store has 100 locations */
  async create(ctx: TenantContext, input: LocationCreateInput): Promise<LocationEntity> {
    const { name, address } = parseInput(locationCreateRules, input);
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const present = await this.locations.lockAll(tx);
      if (present.length >= MAX_LOCATIONS) {
        throw refuse('OUT_OF_RANGE', `A store has at most ${MAX_LOCATIONS} locations. Delete one first.`, [
          'input',
        ]);
      }
      assertNameFree(present, name);
      const times = { createdAt: tx.now, updatedAt: tx.now };
      const [created] = await this.locations.insert(tx, [
        { id: newId(), name, address: address ?? null, ...times },
      ]);
      return this.tell(tx, 'created', created!);
    });
  }

  /**
   * Changes the location. Making it the default one takes that role from the location that had it.
   * @throws VersionConflict, Refusal NOT_FOUND, TAKEN, INVALID_TRANSITION when the default location would be inactive
   */
  async update(
    ctx: TenantContext,
    change: { id: string; input: LocationUpdateInput; expectedVersion?: number | null | undefined },
  ): Promise<LocationEntity> {
    const id = parseInput(publicId('location'), change.id, ['id']);
    const values = parseInput(locationUpdateRules, change.input) as Partial<LocationEntity>;
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const present = await this.locations.lockAll(tx);
      const current = liveLocation(present, id);
      assertVersion(current, change.expectedVersion);
      assertNameFree(present, values.name, id);
      assertDefaultActive(values.isDefault ?? current.isDefault, values.isActive ?? current.isActive);
      if (values.isDefault) await this.locations.clearDefault(tx);
      const bookkeeping = { version: current.version + 1, updatedAt: tx.now };
      const updated = await this.locations.update(tx, id, { ...values, ...bookkeeping });
      return this.tell(tx, 'updated', updated!);
    });
  }

  /**
   * The location is gone from every list; the movements that happened there keep it.
   * @throws VersionConflict, Refusal NOT_FOUND, INVALID_TRANSITION for the default location or one that holds stock
   */
  async delete(ctx: TenantContext, publicLocationId: string, expectedVersion?: number | null): Promise<void> {
    const id = parseInput(publicId('location'), publicLocationId, ['id']);
    await this.core.unitOfWork.write(ctx, async (tx) => {
      const current = liveLocation(await this.locations.lockAll(tx), id);
      assertVersion(current, expectedVersion);
      if (current.isDefault) {
        throw refuse(
          'INVALID_TRANSITION',
          'The default location stays. Make another one the default first.',
          ['id'],
        );
      }
      if (!(await this.locations.clearLevels(tx, id))) {
        throw refuse('INVALID_TRANSITION', 'The location holds stock. Transfer it to another one first.', [
          'id',
        ]);
      }
      const bookkeeping = { version: current.version + 1, updatedAt: tx.now };
      const deleted = await this.locations.update(tx, id, { deletedAt: tx.now, ...bookkeeping });
      await this.tell(tx, 'deleted', deleted!);
    });
  }

  private async tell(
    tx: TenantTx,
    what: 'created' | 'updated' | 'deleted',
    location: LocationEntity,
  ): Promise<LocationEntity> {
    await this.core.outbox.add(tx, locationChanged(what, location));
    return location;
  }
}

function liveLocation(present: readonly LocationEntity[], id: string): LocationEntity {
  const found = present.find((location) => location.id === id);
  if (!found) throw notFound(['id']);
  return found;
}

function assertNameFree(
  present: readonly LocationEntity[],
  name: string | undefined,
  exceptId?: string,
): void {
  if (!present.some((location) => location.name === name && location.id !== exceptId)) return;
  throw refuse('TAKEN', `Another location of the store has the name "${name ?? ''}".`, ['input', 'name']);
}

function assertDefaultActive(isDefault: boolean, isActive: boolean): void {
  if (!isDefault || isActive) return;
  throw refuse(
    'INVALID_TRANSITION',
    'The default location must be active. Make another one the default first.',
    ['input', 'isActive'],
  );
}
