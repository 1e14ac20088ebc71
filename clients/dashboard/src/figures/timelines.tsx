import type { DashboardFiguresQuery, TimeInterval } from '../generated/graphql.js';
import { useFormats } from '../texts/formats.js';
import { useSpeech } from '../texts/language.js';
import { TimeChart } from './time-chart.js';

type Points = DashboardFiguresQuery['analytics']['revenueTimeline'];

interface TimelinesProps {
  readonly points: Points;
  readonly interval: TimeInterval;
}

/** Revenue as a line and orders as bars; the same numbers as a table for who cannot see or hover. */
export function Timelines({ points, interval }: TimelinesProps) {
  const { t } = useSpeech();
  const { about, money, number, start } = useFormats();
  const starts = points.map((point) => start(point.start, interval));
  const currency = points[0]?.revenue.currency ?? 'USD';
  return (
    <div className="panel">
      <div className="charts">
        <TimeChart
          title={t('figures.revenue')}
          labels={starts}
          // Only to be drawn: what is written comes from the exact amounts.
          values={points.map(({ revenue }) => Number(revenue.amount))}
          write={(index) => money(points[index]!.revenue)}
          scale={(value) => about(value, currency)}
          kind="line"
        />
        <TimeChart
          title={t('figures.orders')}
          labels={starts}
          values={points.map(({ orders }) => orders)}
          write={(index) => number(points[index]!.orders)}
          scale={number}
          kind="bars"
        />
      </div>
      <details>
        <summary>{t('figures.asTable')}</summary>
        <TimeTable points={points} starts={starts} />
      </details>
    </div>
  );
}

function TimeTable({ points, starts }: { readonly points: Points; readonly starts: readonly string[] }) {
  const { t } = useSpeech();
  const { money, number } = useFormats();
  return (
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">{t('figures.time')}</th>
          <th scope="col" className="figure">
            {t('figures.revenue')}
          </th>
          <th scope="col" className="figure">
            {t('figures.orders')}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ start, revenue, orders }, index) => (
          <tr key={start}>
            <th scope="row">{starts[index]}</th>
            <td className="figure">{money(revenue)}</td>
            <td className="figure">{number(orders)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
