import { noteChange } from '../../../platform/audit/row-changes.js';
import { notFound, VersionConflict } from '../../../kernel/errors.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { parseInput } from '../../../platform/validation.js';
import type { PaymentProvider } from '../providers/payment-provider.js';
import { accountUpdated } from '../payments.events.js';
import type { AccountSource } from './account-source.service.js';
import { changedState, stateOf } from './account-state.js';
import { PaymentAccountEntity } from './payment-account.entity.js';
import {
  accountRules,
  assertComplete,
  assertFields,
  merged,
  type AccountChange,
} from './payment-account.rules.js';
import type { PaymentAccount, PaymentAccountInput, PaymentProviderOption } from './payment-account.type.js';
import { accountView } from './payment-account.view.js';
import type { PaymentAccountsRepository } from './payment-accounts.repository.js';
import { lockSecrets, openSecrets } from './secret-box.js';

export interface AccountCommand {
  readonly provider: string;
  readonly input: PaymentAccountInput;
  readonly expectedVersion?: number | null | undefined;
}

/** Which payment providers a store uses, and with which account. */
export class PaymentAccountsService {
  constructor(
    private readonly core: Pick<Core, 'keyRing' | 'log' | 'unitOfWork' | 'outbox'>,
    private readonly source: AccountSource,
    private readonly accounts: PaymentAccountsRepository,
  ) {}

  /** All installed providers, with what the store told of itself. */
  async list(ctx: TenantContext): Promise<PaymentAccount[]> {
    const rows = await this.accounts.all(ctx);
    return this.source.providers.map((provider) => {
      const row = rows.find((candidate) => candidate.provider === provider.name) ?? null;
      return this.view(ctx, provider, row);
    });
  }

  /** The providers through which buyers can pay now. */
  async options(ctx: TenantContext): Promise<PaymentProviderOption[]> {
    const found = await Promise.all(this.source.providers.map(({ name }) => this.source.find(ctx, name)));
    return found.flatMap((used) => {
      if (!used?.isEnabled) return [];
      const { provider, account } = used;
      const publicField = provider.accountFields.find(({ isPublic }) => isPublic);
      const publishableKey = (publicField && account.settings[publicField.name]) ?? null;
      const { isSandbox } = provider.capabilities;
      return [{ provider: provider.name, publishableKey, isSandbox }];
    });
  }

  /**
   * The store uses the provider as the input says; what is absent stays. Secrets are encrypted with the newest key; ones
   * that cannot be read any more must be told again.
   * @throws VersionConflict, Refusal NOT_FOUND for a provider that is not installed, INVALID, REQUIRED
   */
  async set(ctx: TenantContext, command: AccountCommand): Promise<PaymentAccount> {
    const provider = this.source.findProvider(command.provider);
    if (!provider) throw notFound(['provider']);
    const change = parseInput(accountRules(ctx.tenant.currency, provider), command.input);
    assertFields(provider.accountFields, change);
    const row = await this.core.unitOfWork.write(ctx, (tx) =>
      this.change(tx, provider, { ...command, change }),
    );
    return this.view(ctx, provider, row);
  }

  private async change(
    tx: TenantTx,
    provider: PaymentProvider,
    { change, expectedVersion }: AccountCommand & { readonly change: AccountChange },
  ): Promise<PaymentAccountEntity> {
    const { keyRing, outbox } = this.core;
    const owner = { tenantId: tx.tenantId, provider: provider.name };
    const before = stateOf(provider, await this.accounts.lock(tx, provider.name));
    if ((expectedVersion ?? before.version) !== before.version) throw new VersionConflict(before.version);
    const after = changedState(before, change);
    const known = openSecrets(this.core, { ...owner, secrets: before.secrets });
    const secrets = merged(known ?? {}, change.secrets);
    if (after.isEnabled) assertComplete(provider.accountFields, { settings: after.settings, secrets });
    const stored = await this.accounts.put(tx, {
      ...after,
      provider: provider.name,
      secrets: lockSecrets(keyRing, owner, secrets),
      createdAt: before.createdAt ?? tx.now,
      updatedAt: tx.now,
    });
    if (!stored) throw new VersionConflict(after.version);
    this.source.changedBy(tx);
    noteChange(tx, PaymentAccountEntity, { before: before.createdAt ? before : null, after: stored });
    await outbox.add(tx, accountUpdated(stored));
    return stored;
  }

  private view(
    ctx: TenantContext,
    provider: PaymentProvider,
    row: PaymentAccountEntity | null,
  ): PaymentAccount {
    const secrets = row && openSecrets(this.core, row);
    return accountView(ctx, provider, { state: stateOf(provider, row), secrets: secrets ?? {} });
  }
}
