import { defineLoader } from '../../../platform/graphql/loader.js';
import { ConsentsRepository, type ConsentState } from './consents.repository.js';

const consents = new ConsentsRepository();

/** What customers have agreed to now, by kind. Who may see the customer may see it. */
export const consentsOfCustomerLoader = defineLoader<string, ConsentState[]>(
  'consentsOfCustomer',
  async (ctx, customerIds) => {
    const states = await consents.states(ctx, customerIds);
    return customerIds.map((id) => states.filter(({ customerId }) => customerId === id));
  },
);
