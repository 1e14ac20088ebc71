import type { PaymentProvider } from '../providers/payment-provider.js';
import type { PaymentAccountEntity } from './payment-account.entity.js';
import { merged, type AccountChange } from './payment-account.rules.js';

/** An account as it is stored, or as it is before it ever was. */
export type AccountState = Omit<PaymentAccountEntity, 'tenantId' | 'provider' | 'createdAt' | 'updatedAt'> & {
  readonly createdAt: Date | null;
  readonly updatedAt: Date | null;
};

/** The stored account; else what every store has with the provider: a sandbox is enabled, everything else is not. */
export function stateOf(provider: PaymentProvider, row: PaymentAccountEntity | null): AccountState {
  return (
    row ?? {
      isEnabled: provider.capabilities.isSandbox,
      captureMode: 'AUTOMATIC',
      account: '',
      settings: {},
      secrets: null,
      feeBps: 0,
      feeFixedMinor: 0,
      version: 0,
      createdAt: null,
      updatedAt: null,
    }
  );
}

/** The state after a change, its secrets aside; what the change leaves out stays. */
export function changedState(state: AccountState, change: AccountChange): AccountState {
  const { isEnabled, captureMode, account, feeBps, feeFixed: feeFixedMinor } = change;
  const given = Object.entries({ isEnabled, captureMode, account, feeBps, feeFixedMinor }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return {
    ...state,
    ...(Object.fromEntries(given) as Partial<AccountState>),
    settings: merged(state.settings, change.settings),
    version: state.version + 1,
  };
}
