import type { TenantScope } from '../../../platform/db/scope.js';

/** What a buyer is told of a payment that came too late. */
export interface ReturnedPaymentRow {
  readonly email: string;
  readonly language: string;
  readonly orderNumber: number;
  readonly amountMinor: number;
  readonly currency: string;
}

/** SQL that finds what to tell buyers about payments. */
export class ReturnedPaymentsRepository {
  /** Null when nothing was taken, or its buyer gave no e-mail address. */
  async find(scope: TenantScope, paymentId: string): Promise<ReturnedPaymentRow | null> {
    const [row] = await scope.query<ReturnedPaymentRow>(
      `SELECT o.email, o.language, o.number AS "orderNumber", p.captured_minor AS "amountMinor", p.currency
       FROM payment p JOIN sales_order o ON o.tenant_id = $1 AND o.id = p.order_id
       WHERE p.tenant_id = $1 AND p.id = $2 AND p.captured_minor > 0 AND o.email IS NOT NULL`,
      [scope.tenantId, paymentId],
    );
    return row ?? null;
  }
}
