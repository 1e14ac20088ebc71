import { useEffect, useState } from 'react';
import { follow } from '../api/live.js';
import { DashboardTickDocument, type DashboardTickSubscription } from '../generated/graphql.js';
import { useFormats } from '../texts/formats.js';
import { useSpeech } from '../texts/language.js';

type Tick = DashboardTickSubscription['analyticsTick'];

/** The store's day as it stands at this moment. */
export function LiveDay() {
  const { t } = useSpeech();
  const { money, number } = useFormats();
  const tick = useTick();
  if (!tick) return null;
  const figures = [
    ['figures.revenue', money(tick.revenue)],
    ['figures.orders', number(tick.orders)],
    ['tick.carts', number(tick.activeCarts)],
    ['tick.visitors', number(tick.visitors)],
  ] as const;
  return (
    <section className="ticker" aria-label={t('tick')}>
      <h2>{t('tick')}</h2>
      <dl>
        {figures.map(([text, value]) => (
          <div key={text} data-tick={text}>
            <dt>{t(text)}</dt>
            <dd className="figure">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function useTick(): Tick | null {
  const [tick, setTick] = useState<Tick | null>(null);
  useEffect(
    () =>
      follow({
        document: DashboardTickDocument,
        variables: () => ({}),
        onEvent: ({ analyticsTick }) => setTick(analyticsTick),
      }),
    [],
  );
  return tick;
}
