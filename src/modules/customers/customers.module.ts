import { store } from '../../platform/access.js';
import type { Core } from '../../platform/core.js';
import type { Module } from '../../platform/module.js';
import { CustomerGroupsRepository } from './groups/customer-groups.repository.js';
import { CustomerGroupsResolver } from './groups/customer-groups.resolver.js';
import { CustomerGroupsService } from './groups/customer-groups.service.js';
import { GroupMembers } from './groups/group-members.service.js';
import { BuyersRepository } from './records/buyers.repository.js';
import { BuyersService } from './records/buyers.service.js';
import { customerLoader } from './records/customer.loader.js';
import { ConsentsRepository } from './consents/consents.repository.js';
import { ConsentsResolver } from './consents/consents.resolver.js';
import { Consents } from './consents/consents.service.js';
import { CUSTOMERS_DATA } from './customers.personal-data.js';
import { CustomersRepository } from './records/customers.repository.js';
import { CustomersResolver } from './records/customers.resolver.js';
import { CustomersService } from './records/customers.service.js';
import { SubjectsRepository } from './records/subjects.repository.js';

/** Finding, making and counting customers: what carts and checkouts need. */
export type CustomersApi = Pick<BuyersService, 'upsert' | 'buyerFacts' | 'countOrder'> & {
  /** Buyers as those whom data is about. */
  readonly subjects: SubjectsRepository;
  /** Whether they agree to be written to or measured. */
  readonly consents: Pick<Consents, 'agrees'>;
};

export function customersModule(core: Core): Module & { api: CustomersApi } {
  const groupsRepository = new CustomerGroupsRepository();
  const groups = new CustomerGroupsService(core, groupsRepository);
  const buyers = new BuyersService(new BuyersRepository(), core.outbox);
  const consents = new Consents(core, new ConsentsRepository(), buyers);
  return {
    name: 'customers',
    resolvers: [
      new CustomersResolver(new CustomersService(core, new CustomersRepository())),
      new ConsentsResolver(consents),
      new CustomerGroupsResolver(groups, new GroupMembers(core, groupsRepository)),
    ],
    permissions: {
      Query: { customers: store.staff, customer: store.staff, customerGroups: store.staff },
      Mutation: {
        consentSet: store.signedIn,
        customerUpdate: store.staff,
        customerGroupCreate: store.staff,
        customerGroupUpdate: store.staff,
        customerGroupDelete: store.staff,
        customerGroupMembersAdd: store.staff,
        customerGroupMembersRemove: store.staff,
      },
    },
    nodes: {
      customer: {
        typename: 'Customer',
        scope: 'store',
        load: (ctx, ids) => Promise.all(ids.map((id) => ctx.loader(customerLoader).load(id))),
      },
      customerGroup: {
        typename: 'CustomerGroup',
        scope: 'store',
        load: (ctx, ids) => groups.findVisible(ctx, ids),
      },
    },
    personalData: CUSTOMERS_DATA,
    api: {
      upsert: (tx, buyer, options) => buyers.upsert(tx, buyer, options),
      buyerFacts: (scope, buyer) => buyers.buyerFacts(scope, buyer),
      countOrder: (tx, customerId, delta) => buyers.countOrder(tx, customerId, delta),
      subjects: new SubjectsRepository(),
      consents,
    },
  };
}
