export { returnsModule } from './returns.module.js';
export { returnEntities } from './returns.entities.js';
