import { accepted } from '../api/problem.js';
import { useAction } from '../api/use-action.js';
import { DashboardOrderRefundDocument } from '../generated/graphql.js';
import { send } from '../session/session.js';
import { useFormats } from '../texts/formats.js';
import { useSpeech } from '../texts/language.js';
import { ActionForm, said } from '../widgets/action-form.js';
import { amountLeft } from './amount-left.js';
import type { OrderFormProps } from './order-form-props.js';

/** Gives a part of what was paid back. Whether so much may be refunded is the API's to say. */
export function RefundForm({ order, onChanged }: OrderFormProps) {
  const { t } = useSpeech();
  const formats = useFormats();
  const left = {
    ...order.capturedTotal,
    amount: amountLeft(order.capturedTotal.amount, order.refundedTotal.amount),
  };
  const refunding = useAction(async (input: { amount: string; reason: string }, idempotencyKey) => {
    const { refundCreate } = await send(DashboardOrderRefundDocument, {
      ...{ orderId: order.id, input, idempotencyKey },
    });
    onChanged(accepted(refundCreate).order!);
  });
  return (
    <ActionForm
      action={refunding}
      text={t('refund')}
      read={(form) => ({ amount: said(form, 'amount'), reason: said(form, 'reason') })}
    >
      <label>
        {t('refund.amount', { currency: order.total.currency })}
        <input
          name="amount"
          inputMode="decimal"
          pattern="[0-9]+([.][0-9]+)?"
          required
          autoFocus
          dir="ltr"
          aria-describedby="refund-most"
        />
        <small id="refund-most">{t('refund.most', { amount: formats.money(left) })}</small>
      </label>
      <label>
        {t('reason')}
        <input name="reason" required maxLength={500} />
      </label>
    </ActionForm>
  );
}
