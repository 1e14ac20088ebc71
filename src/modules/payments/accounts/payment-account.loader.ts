import { defineLoader } from '../../../platform/graphql/loader.js';
import type { PaymentAccountEntity } from './payment-account.entity.js';
import { PaymentAccountsRepository } from './payment-accounts.repository.js';

const repository = new PaymentAccountsRepository();

/** The store's accounts by the names of their providers, null where there is none; read once in an operation. */
export const paymentAccountLoader = defineLoader<string, PaymentAccountEntity | null>(
  'paymentAccountByProvider',
  async (ctx, providers) => {
    const all = await repository.all(ctx);
    return providers.map((name) => all.find(({ provider }) => provider === name) ?? null);
  },
);
