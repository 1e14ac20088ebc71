export { checkoutModule } from './checkout.module.js';
