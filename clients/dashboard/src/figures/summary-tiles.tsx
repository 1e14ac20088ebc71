import type { DashboardSummaryFragment } from '../generated/graphql.js';
import type { TextKey } from '../texts/en.js';
import { useFormats } from '../texts/formats.js';
import { useSpeech } from '../texts/language.js';

/** The sums of the time, and how they differ from as many days before. */
export function SummaryTiles({ summary }: { readonly summary: DashboardSummaryFragment }) {
  const { t } = useSpeech();
  const { money, number, rate } = useFormats();
  const { change, refundRate } = summary;
  const refunded = refundRate == null ? null : t('figures.refundRate', { rate: rate(refundRate) });
  return (
    <dl className="tiles">
      <Tile text="figures.revenue" value={money(summary.revenue)} change={change?.revenue} />
      <Tile text="figures.orders" value={number(summary.orders)} change={change?.orders} />
      <Tile
        text="figures.average"
        value={money(summary.averageOrderValue)}
        change={change?.averageOrderValue}
      />
      <Tile text="figures.newCustomers" value={number(summary.newCustomers)} change={change?.newCustomers} />
      <Tile text="figures.units" value={number(summary.units)} />
      <Tile text="figures.refunds" value={money(summary.refunds)} note={refunded} />
    </dl>
  );
}

interface TileProps {
  readonly text: TextKey;
  readonly value: string;
  /** In basis points; null where there was nothing to compare with. */
  readonly change?: number | null | undefined;
  readonly note?: string | null;
}

function Tile({ text, value, change, note }: TileProps) {
  const { t } = useSpeech();
  const { change: changeOf } = useFormats();
  return (
    <div className="tile" data-figure={text}>
      <dt>{t(text)}</dt>
      <dd className="figure">{value}</dd>
      {note && <dd className="tile-note">{note}</dd>}
      {change != null && (
        <dd className="tile-note" data-change={Math.sign(change)}>
          {t('figures.change', { change: changeOf(change) })}
        </dd>
      )}
    </div>
  );
}
