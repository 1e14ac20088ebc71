import { encodeId } from '../../kernel/ids.js';
import { moneyValue } from '../../platform/graphql/money.type.js';
import type { LedgerPostingEntity } from './ledger-posting.entity.js';
import type { LedgerPosting, LedgerTrialBalance } from './ledger.type.js';
import type { TrialBalance } from './trial-balance.js';

/** A posting as the API shows it. */
export function postingView(row: LedgerPostingEntity): LedgerPosting {
  const { kind, debitAccount, creditAccount, reference, createdAt } = row;
  return {
    id: encodeId('ledgerPosting', row.id),
    ...{ kind, debitAccount, creditAccount, reference, createdAt },
    amount: moneyValue(row.amountMinor, row.currency),
    orderId: row.orderId && encodeId('order', row.orderId),
    paymentId: row.paymentId && encodeId('payment', row.paymentId),
  };
}

/** A trial balance as the API shows it. */
export function trialBalanceView(balance: TrialBalance): LedgerTrialBalance {
  const { currency, debitMinor, creditMinor } = balance;
  return {
    currency,
    accounts: balance.accounts.map((sums) => ({
      account: sums.account,
      debit: moneyValue(sums.debitMinor, currency),
      credit: moneyValue(sums.creditMinor, currency),
      balance: moneyValue(sums.debitMinor - sums.creditMinor, currency),
    })),
    totalDebit: moneyValue(debitMinor, currency),
    totalCredit: moneyValue(creditMinor, currency),
    isBalanced: debitMinor === creditMinor,
  };
}
