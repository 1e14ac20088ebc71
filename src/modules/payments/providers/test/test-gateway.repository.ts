import { appendRows } from '../../../../platform/db/append-rows.js';
import { columnsOf } from '../../../../platform/db/rows.js';
import type { TenantTx } from '../../../../platform/db/scope.js';
import { TestGatewayChargeEntity, type TestChargeState } from './test-gateway-charge.entity.js';

const COLUMNS = columnsOf(TestGatewayChargeEntity);

export type NewTestCharge = Omit<
  TestGatewayChargeEntity,
  'tenantId' | 'refundedMinor' | 'refundKeys' | 'createdAt'
>;

/** SQL of the test gateway. */
export class TestGatewayRepository {
  /**
   * The new charge, with the end of the transaction.
   * @throws DatabaseError for `test_gateway_charge_key` then, when there is one with the key
   */
  insertAtEnd(tx: TenantTx, charge: NewTestCharge): TestGatewayChargeEntity {
    const unused = { refundedMinor: 0, refundKeys: [], createdAt: tx.now };
    const row = { tenantId: tx.tenantId, ...charge, ...unused };
    appendRows(tx, TestGatewayChargeEntity, [row]);
    return row;
  }

  async findByKey(tx: TenantTx, idempotencyKey: string): Promise<TestGatewayChargeEntity | null> {
    const [row] = await tx.query<TestGatewayChargeEntity>(
      `SELECT ${COLUMNS} FROM test_gateway_charge WHERE tenant_id = $1 AND idempotency_key = $2`,
      [tx.tenantId, idempotencyKey],
    );
    return row ?? null;
  }

  async lock(tx: TenantTx, reference: string): Promise<TestGatewayChargeEntity | null> {
    const [row] = await tx.query<TestGatewayChargeEntity>(
      `SELECT ${COLUMNS} FROM test_gateway_charge WHERE tenant_id = $1 AND reference = $2 FOR UPDATE`,
      [tx.tenantId, reference],
    );
    return row ?? null;
  }

  async settle(
    tx: TenantTx,
    reference: string,
    to: { readonly status: TestChargeState; readonly capturedMinor: number },
  ): Promise<TestGatewayChargeEntity> {
    const [row] = await tx.query<TestGatewayChargeEntity>(
      `UPDATE test_gateway_charge SET status = $3, captured_minor = $4 WHERE tenant_id = $1 AND reference = $2
       RETURNING ${COLUMNS}`,
      [tx.tenantId, reference, to.status, to.capturedMinor],
    );
    return row!;
  }

  async refund(tx: TenantTx, reference: string, refund: { key: string; amountMinor: number }): Promise<void> {
    await tx.query(
      `UPDATE test_gateway_charge SET refunded_minor = refunded_minor + $3::bigint, refund_keys = refund_keys || $4::text
       WHERE tenant_id = $1 AND reference = $2`,
      [tx.tenantId, reference, refund.amountMinor, refund.key],
    );
  }
}
