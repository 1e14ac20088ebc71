import { LocationEntity } from './locations/location.entity.js';
import { StockLevelEntity } from './levels/stock-level.entity.js';
import { StockMovementEntity } from './movements/stock-movement.entity.js';
import { StockReservationEntity } from './reservations/stock-reservation.entity.js';

export const inventoryEntities = [
  LocationEntity,
  StockLevelEntity,
  StockReservationEntity,
  StockMovementEntity,
];
