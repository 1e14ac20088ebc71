import { accepted } from '../api/problem.js';
import { useAction } from '../api/use-action.js';
import { DashboardOrderShipDocument } from '../generated/graphql.js';
import { send } from '../session/session.js';
import { useSpeech } from '../texts/language.js';
import { ActionForm, said } from '../widgets/action-form.js';
import type { OrderFormProps } from './order-form-props.js';

/** Sends everything that is left in one parcel. */
export function ShipForm({ order, onChanged }: OrderFormProps) {
  const { t } = useSpeech();
  const shipping = useAction(async (input: { carrier: string; trackingNumber?: string }, idempotencyKey) => {
    const { shipmentCreate } = await send(DashboardOrderShipDocument, {
      ...{ orderId: order.id, input, idempotencyKey },
    });
    onChanged(accepted(shipmentCreate).order!);
  });
  return (
    <ActionForm
      action={shipping}
      text={t('ship.all')}
      read={(form) => {
        const trackingNumber = said(form, 'tracking');
        return { carrier: said(form, 'carrier'), ...(trackingNumber && { trackingNumber }) };
      }}
    >
      <label>
        {t('ship.carrier')}
        <input name="carrier" required maxLength={100} autoFocus />
      </label>
      <label>
        {t('ship.tracking')}
        <input name="tracking" maxLength={100} dir="ltr" />
      </label>
    </ActionForm>
  );
}
