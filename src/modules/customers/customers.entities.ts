import { CustomerConsentEntity } from './consents/customer-consent.entity.js';
import { CustomerGroupEntity, CustomerGroupMemberEntity } from './groups/customer-group.entity.js';
import { CustomerEntity } from './records/customer.entity.js';

export const customerEntities = [
  CustomerEntity,
  CustomerGroupEntity,
  CustomerGroupMemberEntity,
  CustomerConsentEntity,
];
