import { useQuery } from '../api/use-query.js';
import { DashboardOrderByIdDocument, type DashboardOrderDetailsFragment } from '../generated/graphql.js';
import { useSpeech } from '../texts/language.js';
import { Badge } from '../widgets/badge.js';
import { Drawer } from '../widgets/drawer.js';
import { ProblemNotice } from '../widgets/problem-notice.js';
import { OrderActions } from './order-actions.js';
import { OrderFacts } from './order-facts.js';
import { useOrderEvents } from './order-events.js';

/** One order with all that can be done to it; it follows what others do to it meanwhile. */
export function OrderDrawer({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useSpeech();
  const { data, problem, isLoading, reload, replace } = useQuery(DashboardOrderByIdDocument, { id });
  useOrderEvents({ onOrder: (changed) => changed.id === id && reload(), onGap: reload });
  const order = data?.order;
  const title = order ? t('order.number', { number: order.number }) : t('order');
  return (
    <Drawer title={title} onClose={onClose}>
      {!order && isLoading && <p>{t('loading')}</p>}
      {!order && data && <p>{t('orders.none')}</p>}
      <ProblemNotice problem={problem} onRetry={reload} />
      {order && (
        <>
          <Standing order={order} />
          <OrderActions order={order} onChanged={(changed) => replace({ order: changed })} />
          <OrderFacts order={order} />
        </>
      )}
    </Drawer>
  );
}

function Standing({ order }: { readonly order: DashboardOrderDetailsFragment }) {
  const { label } = useSpeech();
  return (
    <p className="standing" role="status">
      <Badge value={order.status} text={label('status', order.status)} />
      <Badge value={order.paymentStatus} text={label('payment', order.paymentStatus)} />
      <Badge value={order.fulfillmentStatus} text={label('fulfillment', order.fulfillmentStatus)} />
    </p>
  );
}
