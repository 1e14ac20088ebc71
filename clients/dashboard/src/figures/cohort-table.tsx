import type { DashboardFiguresQuery } from '../generated/graphql.js';
import { useFormats } from '../texts/formats.js';
import { useSpeech } from '../texts/language.js';

type Cohort = DashboardFiguresQuery['analytics']['cohorts'][number];

const DARKEST = 10;

/** Customers by the month of their first order, and which part of them bought again in each month after it. */
export function CohortTable({ cohorts }: { readonly cohorts: readonly Cohort[] }) {
  const { t } = useSpeech();
  const { number } = useFormats();
  const months = Math.max(0, ...cohorts.map(({ periods }) => periods.length));
  if (cohorts.every(({ size }) => size === 0)) return null;
  return (
    <section className="panel">
      <h2>{t('figures.cohorts')}</h2>
      <p className="faint">{t('figures.cohorts.hint')}</p>
      <div className="wide" tabIndex={0} role="region" aria-label={t('figures.cohorts')}>
        <table className="heat">
          <thead>
            <tr>
              <th scope="col">{t('figures.cohort')}</th>
              <th scope="col">{t('figures.cohortSize')}</th>
              {Array.from({ length: months }, (_, offset) => (
                <th key={offset} scope="col" aria-label={t('figures.cohortMonth', { number: offset })}>
                  {number(offset)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cohorts.map((cohort) => (
              <CohortRow key={cohort.month} cohort={cohort} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function CohortRow({ cohort: { month, size, periods } }: { readonly cohort: Cohort }) {
  const { month: nameOf, number, rate } = useFormats();
  return (
    <tr>
      <th scope="row">{nameOf(month)}</th>
      <td className="figure">{number(size)}</td>
      {periods.map(({ offset, customers, retention }) => (
        <td key={offset} className="figure" data-heat={heatOf(retention)} title={number(customers)}>
          {retention != null && rate(retention)}
        </td>
      ))}
    </tr>
  );
}

/** A tenth of the way from none to all, in eleven shades; the number in the cell says it exactly. */
function heatOf(retention: number | null | undefined): number {
  return Math.ceil(((retention ?? 0) / 10_000) * DARKEST);
}
