export { customersModule, type CustomersApi } from './customers.module.js';
export { customerEntities } from './customers.entities.js';
export { customerLoader } from './records/customer.loader.js';
export { Customer } from './records/customer.type.js';
export type { KnownBuyer } from './records/buyers.repository.js';
