import type { DashboardOrderFragment } from '../generated/graphql.js';
import { addressOf } from '../layout/place.js';
import { useFormats } from '../texts/formats.js';
import { useSpeech } from '../texts/language.js';
import { Badge } from '../widgets/badge.js';

/** Orders in rows; on a narrow screen every row is a card. */
export function OrderTable({ orders }: { readonly orders: readonly DashboardOrderFragment[] }) {
  const { t } = useSpeech();
  if (orders.length === 0) return null;
  return (
    <table className="rows orders">
      <thead>
        <tr>
          <th scope="col">{t('order')}</th>
          <th scope="col">{t('order.date')}</th>
          <th scope="col">{t('order.customer')}</th>
          <th scope="col">{t('order.status')}</th>
          <th scope="col">{t('order.payment')}</th>
          <th scope="col" className="figure">
            {t('order.total')}
          </th>
        </tr>
      </thead>
      <tbody>
        {orders.map((order) => (
          <OrderRow key={order.id} order={order} />
        ))}
      </tbody>
    </table>
  );
}

function OrderRow({ order }: { readonly order: DashboardOrderFragment }) {
  const { t, label } = useSpeech();
  const formats = useFormats();
  const buyer = [order.customer?.name, order.email].find(Boolean);
  return (
    <tr>
      <th scope="row">
        <a href={addressOf('orders', order.id)} aria-label={t('order.number', { number: order.number })}>
          #{order.number}
        </a>
      </th>
      <td className="faint">{formats.moment(order.createdAt)}</td>
      <td>
        <bdi>{buyer ?? t('order.guest')}</bdi>
      </td>
      <td>
        <Badge value={order.status} text={label('status', order.status)} />
      </td>
      <td>
        <Badge value={order.paymentStatus} text={label('payment', order.paymentStatus)} />
      </td>
      <td className="figure">{formats.money(order.total)}</td>
    </tr>
  );
}
