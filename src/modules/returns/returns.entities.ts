import { OrderReturnLineEntity } from './order-return-line.entity.js';
import { OrderReturnEntity } from './order-return.entity.js';

export const returnEntities = [OrderReturnEntity, OrderReturnLineEntity];
