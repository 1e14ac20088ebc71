/** Both sides of an account in one currency. */
export interface AccountSums {
  readonly currency: string;
  readonly account: string;
  readonly debitMinor: number;
  readonly creditMinor: number;
}

/** All accounts of one currency, side against side. */
export interface TrialBalance {
  readonly currency: string;
  readonly accounts: readonly AccountSums[];
  readonly debitMinor: number;
  readonly creditMinor: number;
}

/** One balance for each currency, in the order of the sums. */
export function trialBalancesOf(sums: readonly AccountSums[]): TrialBalance[] {
  const byCurrency = new Map<string, AccountSums[]>();
  for (const account of sums)
    byCurrency.set(account.currency, [...(byCurrency.get(account.currency) ?? []), account]);
  return [...byCurrency].map(([currency, accounts]) => ({
    currency,
    accounts,
    debitMinor: accounts.reduce((sum, account) => sum + account.debitMinor, 0),
    creditMinor: accounts.reduce((sum, account) => sum + account.creditMinor, 0),
  }));
}
