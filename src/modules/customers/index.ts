export { customersModule, type CustomersApi } from './customers.module.js';
export { customerEntities } from './customers.entities.js';
export { customerLoader, mayReadCustomer } from './records/customer.loader.js';
export { CustomerEntity } from './records/customer.entity.js';
export { Customer } from './records/customer.type.js';
export type { SubjectsRepository } from './records/subjects.repository.js';
export type { KnownBuyer } from './records/buyers.repository.js';
