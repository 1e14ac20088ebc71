export { notificationsModule } from './notifications.module.js';
export { BuyerLetterEntity } from './buyers/buyer-letter.entity.js';
