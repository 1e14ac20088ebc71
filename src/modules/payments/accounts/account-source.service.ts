import { shareOf } from '../../../kernel/money.js';
import { StoreCache } from '../../../platform/cache/store-cache.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import type { PaymentProvider, ProviderAccount } from '../providers/payment-provider.js';
import type { PaymentAccountEntity } from './payment-account.entity.js';
import type { PaymentAccountsRepository } from './payment-accounts.repository.js';
import { openSecrets } from './secret-box.js';

/** A provider, and how the store of the request uses it. */
export interface StoreProvider {
  readonly provider: PaymentProvider;
  readonly isEnabled: boolean;
  readonly account: ProviderAccount;
  readonly feeBps: number;
  readonly feeFixedMinor: number;
}

/** Knows the providers that are installed and the accounts that stores have with them. */
export class AccountSource {
  /** As stored: the secrets in it are encrypted. */
  private readonly cache: StoreCache<readonly PaymentAccountEntity[]>;

  constructor(
    readonly providers: readonly PaymentProvider[],
    private readonly repository: PaymentAccountsRepository,
    private readonly core: Pick<Core, 'keyRing' | 'log' | 'signals'>,
  ) {
    this.cache = new StoreCache(core.signals, 'payment-accounts-changed');
  }

  /** Makes this process and the others read the store's accounts afresh once the transaction has committed. */
  changedBy(tx: TenantTx): void {
    this.cache.changedBy(tx);
  }

  /** The installed provider of this name, or null. */
  findProvider(name: string): PaymentProvider | null {
    return this.providers.find((provider) => provider.name === name) ?? null;
  }

  /**
   * How the store uses the provider, enabled or not; null when it is not installed, or the store has no account or none
   * whose secrets can be read. A sandbox needs none: it is enabled until the store says otherwise.
   */
  async find(ctx: TenantContext, name: string): Promise<StoreProvider | null> {
    const provider = this.findProvider(name);
    if (!provider) return null;
    const row = await this.findRow(ctx, name);
    if (!row) return provider.capabilities.isSandbox ? withoutRow(ctx, provider) : null;
    const { tenantId, captureMode, account, settings, isEnabled, feeBps, feeFixedMinor } = row;
    const secrets = openSecrets(this.core, row);
    if (!secrets) return null;
    return {
      ...{ provider, isEnabled, feeBps, feeFixedMinor },
      account: { tenantId, captureMode, account, settings, secrets },
    };
  }

  /**
   * What the provider keeps of all that was taken for one payment, by what the merchant said in the account; rounded half
   * up.
   */
  async feesOf(ctx: TenantContext, name: string): Promise<(takenMinor: number) => number> {
    const used = await this.findRow(ctx, name);
    return (takenMinor) => {
      if (!used || takenMinor === 0) return 0;
      return Math.min(shareOf(takenMinor, used.feeBps) + used.feeFixedMinor, takenMinor);
    };
  }

  private async findRow(ctx: TenantContext, name: string): Promise<PaymentAccountEntity | null> {
    const accounts = await this.cache.get(ctx, '', () => this.repository.all(ctx));
    return accounts.find((account) => account.provider === name) ?? null;
  }
}

function withoutRow({ tenantId }: TenantContext, provider: PaymentProvider): StoreProvider {
  return {
    provider,
    isEnabled: true,
    feeBps: 0,
    feeFixedMinor: 0,
    account: { tenantId, captureMode: 'AUTOMATIC', account: '', settings: {}, secrets: {} },
  };
}
