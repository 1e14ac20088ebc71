import { noteCreated } from '../../../platform/audit/row-changes.js';
import { refuse, type Refusal } from '../../../kernel/errors.js';
import type { TenantContext } from '../../../platform/context.js';
import type { KeyRing } from '../../../platform/crypto/key-ring.js';
import { appendRows } from '../../../platform/db/append-rows.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import type { AccountSource } from '../accounts/account-source.service.js';
import type { NewPayment, PaymentChoice, PaymentDraft } from '../payments.api.js';
import { lockRequest } from './payment-request.js';
import { PaymentEntity } from './payment.entity.js';

const MAX_TOKEN_LENGTH = 500;
const MAX_URL_LENGTH = 2000;
/** The one who inserted it asks at once; the reconciler only when nothing came of that. */
const FIRST_CHECK_MS = 60_000;

/** What a provider has yet to say. */
const NOTHING_YET = {
  ...{ capturedMinor: 0, refundedMinor: 0, disputedMinor: 0, attempts: 0 },
  ...{ providerReference: null, clientSecret: null, redirectUrl: null },
  isCalledOff: false,
  ...{ failureCode: null, failureMessage: null, isRetryable: null },
};

/** The beginning of a payment: what is checked before anything is written, and the row that is written first. */
export class PaymentDraftsService {
  constructor(
    private readonly accounts: AccountSource,
    private readonly keyRing: KeyRing,
  ) {}

  /** A token may be missing: what costs nothing needs none. @throws Refusal PAYMENT_UNAVAILABLE, INVALID */
  async draft(ctx: TenantContext, choice: PaymentChoice): Promise<PaymentDraft> {
    const { provider: name } = choice;
    const token = choice.token === '' ? null : (choice.token ?? null);
    const found = await this.accounts.find(ctx, name);
    if (!found?.isEnabled)
      throw unavailable(`This store does not take payments through "${name.slice(0, 40)}".`);
    if (token !== null && (token.length > MAX_TOKEN_LENGTH || !found.provider.isToken(token))) {
      throw refuse('INVALID', `This is not a token of ${name}.`, ['input', 'paymentToken']);
    }
    return {
      ...{ provider: name, token },
      captureMode: found.account.captureMode,
      returnUrl: returnUrlOf(choice),
    };
  }

  /**
   * The payment, which is in its table when the transaction has ended.
   * @throws Refusal PAYMENT_UNAVAILABLE when the provider cannot take the amount, REQUIRED when it needs a token
   */
  insert(tx: TenantTx, payment: NewPayment): PaymentEntity {
    const { draft, id, orderId, amountMinor, currency } = payment;
    const provider = this.accounts.findProvider(draft.provider);
    const problem = amountMinor === 0 ? null : provider?.amountProblem(amountMinor, currency);
    if (problem) throw unavailable(problem);
    const request = amountMinor === 0 ? null : this.requestOf(tx, payment);
    const created: PaymentEntity = {
      ...{ tenantId: tx.tenantId, id, orderId, amountMinor, currency, request },
      ...{ provider: draft.provider, captureMode: draft.captureMode, status: 'CREATED' },
      ...NOTHING_YET,
      checkAt: new Date(tx.now.getTime() + FIRST_CHECK_MS),
      ...{ createdAt: tx.now, updatedAt: tx.now },
    };
    appendRows(tx, PaymentEntity, [created]);
    noteCreated(tx, PaymentEntity, [created]);
    return created;
  }

  private requestOf({ tenantId }: TenantTx, { id, draft, customerId, email }: NewPayment): string {
    const { provider, token, returnUrl } = draft;
    if (token !== null) {
      return lockRequest(this.keyRing, { tenantId, id }, { token, returnUrl, customerId, email });
    }
    throw refuse('REQUIRED', `Payments through ${provider} need a token from its form.`, [
      'input',
      'paymentToken',
    ]);
  }
}

/** @throws Refusal INVALID when it is no web address: the buyer's browser is sent there */
function returnUrlOf({ returnUrl }: PaymentChoice): string | null {
  if (!returnUrl) return null;
  const protocol = URL.canParse(returnUrl) ? new URL(returnUrl).protocol : null;
  if (returnUrl.length <= MAX_URL_LENGTH && (protocol === 'https:' || protocol === 'http:')) return returnUrl;
  throw refuse('INVALID', 'A complete web address is needed, such as https://example.com/thanks.', [
    'input',
    'returnUrl',
  ]);
}

function unavailable(message: string): Refusal {
  return refuse('PAYMENT_UNAVAILABLE', message, ['input', 'paymentProvider']);
}
