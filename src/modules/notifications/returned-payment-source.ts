import type { TenantId } from '../../kernel/ids.js';

/** A letter to a buyer whose money came after their order had ended. */
export interface ReturnedPaymentLetter {
  readonly email: string;
  readonly language: string | null;
  readonly storeName: string;
  readonly orderNumber: number;
  /** As a decimal number of the currency: "25.00". */
  readonly amount: { readonly decimal: string; readonly currency: string };
}

/** Knows payments that go back. Given by the module that sends them back. */
export interface ReturnedPaymentSource {
  /** What to write; null when there is nobody to write to. */
  findReturnedPayment(tenantId: TenantId, paymentId: string): Promise<ReturnedPaymentLetter | null>;
}
