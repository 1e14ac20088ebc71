export { returnsModule } from './returns.module.js';
export { returnsOfOrderLoader } from './return.loaders.js';
export { returnEntities } from './returns.entities.js';
