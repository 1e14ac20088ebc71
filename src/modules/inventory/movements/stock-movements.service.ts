import type { TenantContext } from '../../../platform/context.js';
import { readPage, type KeysetOrder, type Page, type PageArguments } from '../../../platform/graphql/page.js';
import { isStaff } from '../../../platform/viewer.js';
import { wantedId } from '../levels/stock-levels.service.js';
import type { StockMovementEntity } from './stock-movement.entity.js';
import type { StockMovementFilter } from './stock-movement.type.js';
import type { StockMovementsRepository } from './stock-movements.repository.js';

/** Ids are made in the order of time. */
const NEWEST_FIRST: KeysetOrder<StockMovementEntity> = {
  name: 'stock movements',
  direction: 'DESC',
  columns: [{ sql: 'm.id', type: 'uuid', valueOf: (row) => row.id }],
};

/** The history of stock. */
export class StockMovementsService {
  constructor(private readonly movements: StockMovementsRepository) {}

  /** Movements, the newest first. */
  list(
    ctx: TenantContext,
    page: PageArguments,
    filter: StockMovementFilter = {},
  ): Promise<Page<StockMovementEntity>> {
    const wanted = {
      variantId: wantedId('variant', filter.variantId),
      locationId: wantedId('location', filter.locationId),
      kind: filter.kind ?? null,
    };
    return readPage(ctx, {
      arguments: page,
      order: NEWEST_FIRST,
      filter: JSON.stringify(wanted),
      parameterOffset: this.movements.pageOffset(wanted),
      fetch: (statement) => this.movements.page(ctx, wanted, statement),
    });
  }

  /** The movements with these ids, for the store's staff. */
  async findVisible(ctx: TenantContext, ids: readonly string[]): Promise<(StockMovementEntity | null)[]> {
    const found = isStaff(ctx) ? await this.movements.findMany(ctx, ids) : [];
    return ids.map((id) => found.find((movement) => movement.id === id) ?? null);
  }
}
