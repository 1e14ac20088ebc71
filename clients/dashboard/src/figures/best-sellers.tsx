import type { DashboardFiguresQuery } from '../generated/graphql.js';
import { useFormats } from '../texts/formats.js';
import { useSpeech } from '../texts/language.js';

type Figures = DashboardFiguresQuery['analytics'];

interface BestSellersProps {
  readonly products: Figures['topProducts'];
  readonly countries: Figures['topCountries'];
}

/** Which products, and which countries, brought most. */
export function BestSellers({ products, countries }: BestSellersProps) {
  const { t } = useSpeech();
  const { country } = useFormats();
  return (
    <div className="pair">
      <Ranking
        title={t('figures.topProducts')}
        rows={products.map((entry) => ({ ...entry, name: entry.product?.name ?? t('figures.removed') }))}
      />
      <Ranking
        title={t('figures.topCountries')}
        rows={countries.map((entry) => ({
          ...entry,
          name: entry.country ? country(entry.country) : t('figures.unknown'),
        }))}
      />
    </div>
  );
}

interface RankingProps {
  readonly title: string;
  readonly rows: readonly {
    readonly name: string;
    readonly orders: number;
    readonly revenue: { readonly amount: string; readonly currency: string };
  }[];
}

/** Each with a bar as long as its part of the largest. */
function Ranking({ title, rows }: RankingProps) {
  const { t } = useSpeech();
  const { money, number } = useFormats();
  const largest = Math.max(1, ...rows.map(({ revenue }) => Number(revenue.amount)));
  return (
    <section className="panel">
      <h2>{title}</h2>
      {rows.length === 0 && <p className="faint">{t('figures.none')}</p>}
      <ol className="ranking">
        {rows.map(({ name, orders, revenue }, index) => (
          <li key={index}>
            <bdi>{name}</bdi>
            <span className="figure">
              {money(revenue)} <small>× {number(orders)}</small>
            </span>
            <meter aria-hidden="true" min={0} max={largest} value={Math.max(0, Number(revenue.amount))} />
          </li>
        ))}
      </ol>
    </section>
  );
}
