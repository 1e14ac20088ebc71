import { columnsOf, insertRows } from '../../../platform/db/rows.js';
import type { TenantScope, TenantTx } from '../../../platform/db/scope.js';
import { PaymentAccountEntity } from './payment-account.entity.js';
import { PaymentCustomerEntity } from './payment-customer.entity.js';

const COLUMNS = columnsOf(PaymentAccountEntity);

/** SQL of the accounts of payment providers, and of the customers that providers know. */
export class PaymentAccountsRepository {
  all(scope: TenantScope): Promise<PaymentAccountEntity[]> {
    return scope.query<PaymentAccountEntity>(
      `SELECT ${COLUMNS} FROM payment_account WHERE tenant_id = $1 ORDER BY provider`,
      [scope.tenantId],
    );
  }

  async lock(tx: TenantTx, provider: string): Promise<PaymentAccountEntity | null> {
    const [row] = await tx.query<PaymentAccountEntity>(
      `SELECT ${COLUMNS} FROM payment_account WHERE tenant_id = $1 AND provider = $2 FOR UPDATE`,
      [tx.tenantId, provider],
    );
    return row ?? null;
  }

  /** Puts the account in place of the one there was. Answers null when there is one and the version is another. */
  async put(tx: TenantTx, account: Partial<PaymentAccountEntity>): Promise<PaymentAccountEntity | null> {
    const [row] = await insertRows<PaymentAccountEntity>(
      tx,
      PaymentAccountEntity,
      [{ tenantId: tx.tenantId, ...account }],
      `ON CONFLICT (tenant_id, provider) DO UPDATE SET is_enabled = excluded.is_enabled,
         capture_mode = excluded.capture_mode, account = excluded.account, settings = excluded.settings,
         secrets = excluded.secrets, fee_bps = excluded.fee_bps, fee_fixed_minor = excluded.fee_fixed_minor,
         version = excluded.version, updated_at = excluded.updated_at
       WHERE payment_account.version = excluded.version - 1`,
    );
    return row ?? null;
  }

  async findCustomer(scope: TenantScope, provider: string, customerId: string): Promise<string | null> {
    const [row] = await scope.query<{ reference: string }>(
      `SELECT reference FROM payment_customer WHERE tenant_id = $1 AND provider = $2 AND customer_id = $3`,
      [scope.tenantId, provider, customerId],
    );
    return row?.reference ?? null;
  }

  /** The first name that was told stays. */
  async keepCustomer(
    tx: TenantTx,
    customer: Pick<PaymentCustomerEntity, 'provider' | 'customerId' | 'reference'>,
  ): Promise<void> {
    const row = { tenantId: tx.tenantId, ...customer, createdAt: tx.now };
    await insertRows<PaymentCustomerEntity>(tx, PaymentCustomerEntity, [row], 'ON CONFLICT DO NOTHING');
  }
}
