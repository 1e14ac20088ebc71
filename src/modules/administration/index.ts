export { administrationModule } from './administration.module.js';
