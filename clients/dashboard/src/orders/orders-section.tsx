import { useState } from 'react';
import { useAtMostEvery } from '../api/use-at-most-every.js';
import { usePages } from '../api/use-pages.js';
import { DashboardOrdersDocument, type DashboardOrderFragment } from '../generated/graphql.js';
import { goTo, usePlace } from '../layout/place.js';
import { send } from '../session/session.js';
import { useSpeech } from '../texts/language.js';
import { ListEnd } from '../widgets/list-end.js';
import { useSettled } from '../widgets/use-settled.js';
import { OrderDrawer } from './order-drawer.js';
import { useOrderEvents } from './order-events.js';
import { filterText, ORDER_FILTERS, type OrderFilterName } from './order-filters.js';
import { OrderTable } from './order-table.js';

const PAGE = 25;
/** Several things happen to a new order at once. */
const REFRESHED = { firstMs: 200, settleMs: 0, pauseMs: 3000 };

/** The store's orders, the newest first, as they are now. */
export function OrdersSection() {
  const { t } = useSpeech();
  const { id: openedId } = usePlace();
  const [filterName, setFilterName] = useState<OrderFilterName>('all');
  const [words, setWords] = useState('');
  const orders = useOrders(filterName, useSettled(words.trim()));
  return (
    <>
      <div className="tools">
        <div className="chips" role="group" aria-label={t('orders.filter')}>
          {(Object.keys(ORDER_FILTERS) as OrderFilterName[]).map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={name === filterName}
              onClick={() => setFilterName(name)}
            >
              {t(filterText(name))}
            </button>
          ))}
        </div>
        <input
          type="search"
          aria-label={t('orders.search')}
          placeholder={t('orders.search')}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </div>
      <OrderTable orders={orders.nodes ?? []} />
      <ListEnd pages={orders} none={t('orders.none')} />
      {openedId && <OrderDrawer key={openedId} id={openedId} onClose={() => goTo('orders')} />}
    </>
  );
}

function useOrders(filterName: OrderFilterName, query: string) {
  const orders = usePages<DashboardOrderFragment>(`${filterName} ${query}`, async (after) => {
    const filter = { ...ORDER_FILTERS[filterName], ...(query && { query }) };
    return (await send(DashboardOrdersDocument, { first: PAGE, after, filter })).orders;
  });
  const refreshSoon = useAtMostEvery(REFRESHED, orders.refresh);
  useOrderEvents({
    onOrder(order) {
      if (!orders.update(order)) refreshSoon();
    },
    onGap: orders.reload,
  });
  return orders;
}
