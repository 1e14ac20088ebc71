import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToPlatformFor } from './sql/platform-rights.js';
import { isolateTenantTable } from './sql/tenant-isolation.js';

/** Payments, refunds, the accounts of payment providers, what providers told us, and the double-entry ledger. */
export class Payments1763800000600 implements MigrationInterface {
  name = 'Payments1763800000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE payment_account (
        tenant_id uuid NOT NULL REFERENCES tenant,
        provider text NOT NULL,
        is_enabled boolean NOT NULL,
        capture_mode text NOT NULL CHECK (capture_mode IN ('AUTOMATIC', 'MANUAL')),
        -- The account at the provider; tells whose events a webhook brings.
        account text NOT NULL DEFAULT '',
        settings jsonb NOT NULL DEFAULT '{}',
        -- Encrypted as one text; never readable again.
        secrets text,
        fee_bps integer NOT NULL DEFAULT 0 CHECK (fee_bps BETWEEN 0 AND 10000),
        fee_fixed_minor bigint NOT NULL DEFAULT 0 CHECK (fee_fixed_minor >= 0),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, provider)
      );
      ${isolateTenantTable('payment_account')}
      ${openToPlatformFor('payment_account', 'SELECT')}

      -- By what name a provider knows a customer.
      CREATE TABLE payment_customer (
        tenant_id uuid NOT NULL,
        provider text NOT NULL,
        customer_id uuid NOT NULL,
        reference text NOT NULL,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, provider, customer_id),
        FOREIGN KEY (tenant_id, customer_id) REFERENCES customer
      );
      ${isolateTenantTable('payment_customer')}

      CREATE TABLE payment (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        order_id uuid NOT NULL,
        provider text NOT NULL,
        capture_mode text NOT NULL CHECK (capture_mode IN ('AUTOMATIC', 'MANUAL')),
        status text NOT NULL CHECK (status IN ('CREATED', 'PENDING', 'REQUIRES_ACTION', 'AUTHORIZED', 'CAPTURED',
          'FAILED', 'CANCELLED')),
        currency char(3) NOT NULL,
        amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
        captured_minor bigint NOT NULL DEFAULT 0 CHECK (captured_minor >= 0),
        -- Money that is or will be on its way back: refunds that have not failed.
        refunded_minor bigint NOT NULL DEFAULT 0 CHECK (refunded_minor >= 0),
        -- Money that the buyer's bank has taken back. It may do so although a refund is on its way.
        disputed_minor bigint NOT NULL DEFAULT 0 CHECK (disputed_minor >= 0),
        provider_reference text,
        -- Encrypted: what the provider was asked with, so that the same request can be repeated after a crash.
        request text,
        client_secret text,
        redirect_url text,
        failure_code text,
        failure_message text,
        -- Whether the same means of payment may work later.
        is_retryable boolean,
        attempts integer NOT NULL DEFAULT 0,
        check_at timestamptz,
        -- The order has ended: the provider is asked to end the payment instead of being asked for it.
        is_called_off boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, order_id) REFERENCES sales_order,
        CHECK (captured_minor <= amount_minor AND refunded_minor <= captured_minor)
      );
      CREATE INDEX payment_order ON payment (tenant_id, order_id, created_at);
      CREATE UNIQUE INDEX payment_reference ON payment (tenant_id, provider, provider_reference)
        WHERE provider_reference IS NOT NULL;
      CREATE INDEX payment_check ON payment (check_at) WHERE check_at IS NOT NULL;
      ${isolateTenantTable('payment', ['SELECT', 'INSERT', 'UPDATE'])}
      ${openToPlatformFor('payment', 'SELECT', 'UPDATE')}

      CREATE TABLE refund (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        order_id uuid NOT NULL,
        payment_id uuid NOT NULL,
        status text NOT NULL CHECK (status IN ('PENDING', 'SUCCEEDED', 'FAILED')),
        currency char(3) NOT NULL,
        amount_minor bigint NOT NULL CHECK (amount_minor > 0),
        reason text NOT NULL,
        -- [{ "orderLineId": …, "quantity": 1, "isRestocked": true }]
        lines jsonb NOT NULL DEFAULT '[]',
        provider_reference text,
        failure_message text,
        attempts integer NOT NULL DEFAULT 0,
        check_at timestamptz,
        requested_by uuid REFERENCES user_account,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, order_id) REFERENCES sales_order,
        FOREIGN KEY (tenant_id, payment_id) REFERENCES payment
      );
      CREATE INDEX refund_order ON refund (tenant_id, order_id, created_at);
      CREATE INDEX refund_payment ON refund (tenant_id, payment_id);
      CREATE INDEX refund_check ON refund (check_at) WHERE check_at IS NOT NULL;
      ${isolateTenantTable('refund', ['SELECT', 'INSERT', 'UPDATE'])}
      ${openToPlatformFor('refund', 'SELECT')}

      -- What buyers' banks ask about payments and take back, as the provider tells it.
      CREATE TABLE payment_dispute (
        tenant_id uuid NOT NULL,
        payment_id uuid NOT NULL,
        reference text NOT NULL,
        state text NOT NULL CHECK (state IN ('INQUIRY', 'INQUIRY_CLOSED', 'OPEN', 'WON', 'LOST')),
        reason text NOT NULL,
        currency char(3) NOT NULL,
        amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
        taken_minor bigint NOT NULL CHECK (taken_minor >= 0),
        -- The provider's names of the movements of money that were counted.
        movements text[] NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, payment_id, reference),
        FOREIGN KEY (tenant_id, payment_id) REFERENCES payment
      );
      ${isolateTenantTable('payment_dispute', ['SELECT', 'INSERT', 'UPDATE'])}

      -- Everything a provider told us, once for each of its events.
      CREATE TABLE payment_webhook (
        tenant_id uuid NOT NULL REFERENCES tenant,
        provider text NOT NULL,
        account text NOT NULL,
        event_id text NOT NULL,
        type text NOT NULL,
        payload jsonb NOT NULL,
        received_at timestamptz NOT NULL,
        processed_at timestamptz,
        outcome text,
        PRIMARY KEY (tenant_id, provider, account, event_id)
      );
      CREATE INDEX payment_webhook_waiting ON payment_webhook (tenant_id, received_at) WHERE processed_at IS NULL;
      CREATE INDEX payment_webhook_age ON payment_webhook (received_at);
      ${isolateTenantTable('payment_webhook')}
      ${openToPlatformFor('payment_webhook', 'SELECT', 'DELETE')}

      -- The gateway behind the provider "test": it stands outside of the shop, so nothing here refers to orders.
      CREATE TABLE test_gateway_charge (
        tenant_id uuid NOT NULL REFERENCES tenant,
        reference text NOT NULL,
        idempotency_key text NOT NULL,
        -- What the shop calls the charge; the gateway only hands it back.
        merchant_reference text NOT NULL,
        token text NOT NULL,
        status text NOT NULL,
        currency char(3) NOT NULL,
        amount_minor bigint NOT NULL,
        captured_minor bigint NOT NULL DEFAULT 0,
        refunded_minor bigint NOT NULL DEFAULT 0 CHECK (refunded_minor <= captured_minor),
        refund_keys text[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, reference)
      );
      CREATE UNIQUE INDEX test_gateway_charge_key ON test_gateway_charge (tenant_id, idempotency_key);
      ${isolateTenantTable('test_gateway_charge')}

      -- A posting names the account that is debited and the one that is credited, so debits equal credits by its shape.
      CREATE TABLE ledger_posting (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('SALE', 'DISCOUNT', 'SHIPPING', 'TAX', 'FEE', 'REFUND', 'CHARGEBACK')),
        debit_account text NOT NULL,
        credit_account text NOT NULL,
        currency char(3) NOT NULL,
        amount_minor bigint NOT NULL CHECK (amount_minor > 0),
        order_id uuid,
        payment_id uuid,
        -- What was posted, so that it is posted once: "capture:<payment>:1:SALE".
        reference text NOT NULL,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        CHECK (debit_account <> credit_account)
      );
      CREATE UNIQUE INDEX ledger_posting_reference ON ledger_posting (tenant_id, reference);
      CREATE INDEX ledger_posting_order ON ledger_posting (tenant_id, order_id);
      CREATE INDEX ledger_posting_age ON ledger_posting (tenant_id, created_at, id);
      ${isolateTenantTable('ledger_posting', ['SELECT', 'INSERT'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE ledger_posting, test_gateway_charge, payment_webhook, payment_dispute, refund, payment, payment_customer, payment_account`,
    );
  }
}
