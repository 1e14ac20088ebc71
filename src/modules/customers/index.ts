export { customersModule, type CustomersApi } from './customers.module.js';
export { customerEntities } from './customers.entities.js';
export { customerLoader } from './records/customer.loader.js';
export { Customer } from './records/customer.type.js';
export { CustomerGroup } from './groups/customer-group.type.js';
export { customerGroupLoader } from './groups/customer-group.loader.js';
export type { CustomerEntity } from './records/customer.entity.js';
export type { CustomerGroupEntity } from './groups/customer-group.entity.js';
export type { Buyer } from './records/buyers.service.js';
