import type { TenantContext } from '../../../platform/context.js';
import { moneyValue } from '../../../platform/graphql/money.type.js';
import type { PaymentProvider } from '../providers/payment-provider.js';
import type { AccountState } from './account-state.js';
import type { PaymentAccount } from './payment-account.type.js';

/** Four characters of a shorter secret would be too much of it. */
const MIN_LENGTH_TO_SHOW = 16;

/** The account as staff may see it. */
export function accountView(
  ctx: TenantContext,
  provider: PaymentProvider,
  stored: { readonly state: AccountState; readonly secrets: Readonly<Record<string, string>> },
): PaymentAccount {
  const { isEnabled, captureMode, account, settings, feeBps, feeFixedMinor, version, updatedAt } =
    stored.state;
  return {
    ...{ isEnabled, captureMode, feeBps, version, updatedAt },
    provider: provider.name,
    isSandbox: provider.capabilities.isSandbox,
    account: account === '' ? null : account,
    settings: Object.entries(settings).map(([name, value]) => ({ name, value })),
    secrets: Object.entries(stored.secrets).map(([name, value]) => ({ name, lastFour: lastFourOf(value) })),
    feeFixed: moneyValue(feeFixedMinor, ctx.tenant.currency),
    webhookUrl: `${ctx.baseUrl}/webhooks/${provider.name}/${ctx.tenant.slug}`,
  };
}

function lastFourOf(secret: string): string | null {
  return secret.length < MIN_LENGTH_TO_SHOW ? null : secret.slice(-4);
}
