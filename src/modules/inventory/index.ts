export { inventoryModule, type InventoryApi } from './inventory.module.js';
export { inventoryEntities } from './inventory.entities.js';
export { stockedOrNot } from './inventory.tags.js';
export { availabilityOf, isAvailable } from './levels/availability.sql.js';
export { closeStock, openStock } from './levels/stock-opening.service.js';
export { availabilityLoader, putAvailability, stockLoader } from './levels/stock.loaders.js';
export { Stock, StockLevel } from './levels/stock.type.js';
export { StockMovement } from './movements/stock-movement.type.js';
