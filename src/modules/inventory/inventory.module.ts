import { store } from '../../platform/access.js';
import type { Core } from '../../platform/core.js';
import type { Module } from '../../platform/module.js';
import type { TenantsApi } from '../tenants/index.js';
import { inventoryStaleTags } from './inventory.tags.js';
import { ChangesResolver } from './changes/changes.resolver.js';
import { ChangesService } from './changes/changes.service.js';
import { LedgerRepository } from './changes/ledger.repository.js';
import { Ledger } from './changes/ledger.service.js';
import { StockLevelsRepository } from './levels/stock-levels.repository.js';
import { StockLevelsService } from './levels/stock-levels.service.js';
import { StockLevelsResolver, StockResolver } from './levels/stock.resolver.js';
import { openDefaultLocation } from './locations/default-location.service.js';
import { StockChangedResolver } from './live/stock-changed.resolver.js';
import { followStock } from './live/stock-live.js';
import { LocationsRepository } from './locations/locations.repository.js';
import { LocationsResolver } from './locations/locations.resolver.js';
import { LocationsService } from './locations/locations.service.js';
import { MOVEMENTS_DATA } from './movements/stock-movements.personal-data.js';
import { StockMovementsRepository } from './movements/stock-movements.repository.js';
import { StockMovementsResolver } from './movements/stock-movements.resolver.js';
import { StockMovementsService } from './movements/stock-movements.service.js';
import { ReservationsRepository } from './reservations/reservations.repository.js';
import { ReservationsService } from './reservations/reservations.service.js';

/** What inventory offers to other modules beside the functions and loaders of its index. */
export interface InventoryApi {
  readonly reservations: ReservationsService;
}

export function inventoryModule(core: Core, deps: { tenants: TenantsApi }): Module & { api: InventoryApi } {
  const levels = new StockLevelsRepository();
  const locationsRepository = new LocationsRepository();
  const movementsRepository = new StockMovementsRepository();
  const ledger = new Ledger(new LedgerRepository(), movementsRepository, core.outbox);
  const locations = new LocationsService(core, locationsRepository);
  const movements = new StockMovementsService(movementsRepository);
  deps.tenants.onStoreOpening(openDefaultLocation);
  return {
    name: 'inventory',
    resolvers: [
      new StockLevelsResolver(new StockLevelsService(levels)),
      new StockResolver(),
      new StockMovementsResolver(movements),
      new LocationsResolver(locations),
      new StockChangedResolver(),
      new ChangesResolver(new ChangesService(core, ledger, levels, locationsRepository)),
    ],
    personalData: MOVEMENTS_DATA,
    permissions: {
      Query: { locations: store.staff, stockLevels: store.staff, stockMovements: store.staff },
      Mutation: {
        inventoryAdjust: store.staff,
        inventorySet: store.staff,
        inventoryTransfer: store.staff,
        lowStockThresholdSet: store.staff,
        locationCreate: store.staff,
        locationUpdate: store.staff,
        locationDelete: store.staff,
      },
      Subscription: { stockChanged: store.anyone },
    },
    subscriptions: { stockChanged: followStock },
    staleTags: inventoryStaleTags,
    nodes: {
      location: { typename: 'Location', scope: 'store', load: (ctx, ids) => locations.findVisible(ctx, ids) },
      stockMovement: {
        typename: 'StockMovement',
        scope: 'store',
        load: (ctx, ids) => movements.findVisible(ctx, ids),
      },
    },
    api: { reservations: new ReservationsService(new ReservationsRepository(), levels, ledger) },
  };
}
