import { useEffect, useRef, useState } from 'react';
import { useAtMostEvery } from '../api/use-at-most-every.js';
import { useQuery } from '../api/use-query.js';
import { DashboardFiguresDocument } from '../generated/graphql.js';
import { useOrderEvents } from '../orders/order-events.js';
import { readStoresAgain, useSession } from '../session/session.js';
import { useFormats } from '../texts/formats.js';
import { useSpeech } from '../texts/language.js';
import { ProblemNotice } from '../widgets/problem-notice.js';
import { BestSellers } from './best-sellers.js';
import { CohortTable } from './cohort-table.js';
import { FiguresExport } from './figures-export.js';
import { FunnelFigures } from './funnel-figures.js';
import { PeriodPicker } from './period-picker.js';
import { intervalOf, isPeriod, lastDays } from './period.js';
import { LiveDay } from './live-day.js';
import { SummaryTiles } from './summary-tiles.js';
import { Timelines } from './timelines.js';

/** Orders are counted a moment after they happen, and many may happen in that moment. */
const REFRESHED = { firstMs: 1500, settleMs: 1500, pauseMs: 3000 };

/** What the store sold in a time. */
export function FiguresSection() {
  const { t } = useSpeech();
  const formats = useFormats();
  const timeZone = useSession().store?.timeZone ?? 'UTC';
  const [typed, setTyped] = useState(() => lastDays(30, timeZone));
  const [currency, setCurrency] = useState<string | null>(null);
  const period = useLast(typed, isPeriod(typed));
  const interval = intervalOf(period);
  const { data, problem, isLoading, reload } = useQuery(DashboardFiguresDocument, {
    ...{ from: period.from, to: period.to },
    ...{ interval, currency },
  });
  // Days are named in the zone that they are counted by.
  useEffect(() => void readStoresAgain().catch(() => undefined), []);
  const reloadSoon = useAtMostEvery(REFRESHED, reload);
  useOrderEvents({ onOrder: reloadSoon, onGap: reloadSoon });
  const figures = data?.analytics;
  return (
    <>
      <LiveDay />
      <div className="tools">
        <PeriodPicker period={typed} onPick={setTyped} />
        <CurrencyPicker
          currencies={figures?.currencies ?? []}
          chosen={figures?.summary.currency}
          onPick={setCurrency}
        />
        <FiguresExport {...{ period, interval, currency }} />
      </div>
      <ProblemNotice problem={problem} onRetry={reload} />
      {!figures && isLoading && <p className="list-end">{t('loading')}</p>}
      {figures && (
        <div className="figures" aria-busy={isLoading}>
          <SummaryTiles summary={figures.summary} />
          <Timelines points={figures.revenueTimeline} interval={interval} />
          <BestSellers products={figures.topProducts} countries={figures.topCountries} />
          <CohortTable cohorts={figures.cohorts} />
          <FunnelFigures funnel={figures.funnel} />
          {figures.upTo && (
            <p className="faint">{t('figures.upTo', { moment: formats.moment(figures.upTo) })}</p>
          )}
        </div>
      )}
    </>
  );
}

interface CurrencyPickerProps {
  readonly currencies: readonly string[];
  readonly chosen: string | undefined;
  readonly onPick: (currency: string) => void;
}

/** Amounts of different currencies are never added up, so who sold in several looks at one of them. */
function CurrencyPicker({ currencies, chosen, onPick }: CurrencyPickerProps) {
  const { t } = useSpeech();
  if (currencies.length < 2) return null;
  return (
    <select aria-label={t('figures.currency')} value={chosen} onChange={({ target }) => onPick(target.value)}>
      {currencies.map((currency) => (
        <option key={currency}>{currency}</option>
      ))}
    </select>
  );
}

/** The value, or the last one that was good while it is not. */
function useLast<Value>(value: Value, isGood: boolean): Value {
  const last = useRef(value);
  if (isGood) last.current = value;
  return last.current;
}
