export { privacyModule } from './privacy.module.js';
export { privacyEntities } from './privacy.entities.js';
