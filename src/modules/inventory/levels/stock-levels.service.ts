import { decodeIdOrNone, type IdKind } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import { readPage, type KeysetOrder, type Page, type PageArguments } from '../../../platform/graphql/page.js';
import type { LevelState } from '../changes/level-change.js';
import type { StockLevelsRepository } from './stock-levels.repository.js';
import type { StockLevelFilter } from './stock.type.js';

const BY_VARIANT: KeysetOrder<LevelState> = {
  name: 'stock levels',
  direction: 'ASC',
  columns: [
    { sql: 's.variant_id', type: 'uuid', valueOf: (row) => row.variantId },
    { sql: 's.location_id', type: 'uuid', valueOf: (row) => row.locationId },
  ],
};

/** The list of stock levels. */
export class StockLevelsService {
  constructor(private readonly levels: StockLevelsRepository) {}

  /** Levels of variants that are not deleted, variant by variant in the order of their making. */
  list(ctx: TenantContext, page: PageArguments, filter: StockLevelFilter = {}): Promise<Page<LevelState>> {
    const wanted = {
      variantId: wantedId('variant', filter.variantId),
      locationId: wantedId('location', filter.locationId),
      isLow: filter.isLow ?? null,
    };
    return readPage(ctx, {
      arguments: page,
      order: BY_VARIANT,
      filter: JSON.stringify(wanted),
      parameterOffset: this.levels.pageOffset(wanted),
      fetch: (statement) => this.levels.page(ctx, wanted, statement),
    });
  }
}

/** The UUID of an id in a filter; what is no id of the kind matches nothing, as an id of nothing does. Null for none. */
export function wantedId(kind: IdKind, publicId: string | null | undefined): string | null {
  return publicId == null ? null : decodeIdOrNone(kind, publicId);
}
