export { inventoryEntities } from './inventory.entities.js';
export { openDefaultLocation } from './locations/default-location.service.js';
export { openStock } from './levels/stock-opening.service.js';
export { availabilityLoader, stockLoader } from './levels/stock.loaders.js';
export { MAX_ON_HAND, type OpeningLine, type StockTotal } from './levels/stock-total.js';
export { Stock } from './levels/stock.type.js';
