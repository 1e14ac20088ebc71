import { OrderCounterEntity } from './order-counter.entity.js';
import { OrderHistoryEntity } from './order-history.entity.js';
import { OrderLineEntity } from './order-line.entity.js';
import { OrderEntity } from './order.entity.js';

export const orderEntities = [OrderCounterEntity, OrderEntity, OrderLineEntity, OrderHistoryEntity];
