import { accepted } from '../api/problem.js';
import { useAction } from '../api/use-action.js';
import { DashboardOrderCancelDocument } from '../generated/graphql.js';
import { send } from '../session/session.js';
import { useSpeech } from '../texts/language.js';
import { ActionForm, said } from '../widgets/action-form.js';
import type { OrderFormProps } from './order-form-props.js';

/** Cancels the order; what was paid goes back by the API's own rules. */
export function CancelForm({ order, onChanged }: OrderFormProps) {
  const { t } = useSpeech();
  const cancelling = useAction(async (input: { reason: string; restock: boolean }, idempotencyKey) => {
    const { orderCancel } = await send(DashboardOrderCancelDocument, {
      ...{ id: order.id, input, idempotencyKey },
    });
    onChanged(accepted(orderCancel).order!);
  });
  return (
    <ActionForm
      action={cancelling}
      text={t('cancel')}
      read={(form) => ({ reason: said(form, 'reason'), restock: form.has('restock') })}
    >
      <label>
        {t('reason')}
        <input name="reason" required maxLength={500} autoFocus />
      </label>
      <label className="check">
        <input name="restock" type="checkbox" defaultChecked />
        {t('cancel.restock')}
      </label>
    </ActionForm>
  );
}
