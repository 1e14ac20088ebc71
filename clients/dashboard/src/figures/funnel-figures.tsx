import type { DashboardFiguresQuery } from '../generated/graphql.js';
import { useFormats } from '../texts/formats.js';
import { useSpeech } from '../texts/language.js';

type Funnel = DashboardFiguresQuery['analytics']['funnel'];

const STEPS = [
  ['figures.sessions', 'sessions'],
  ['figures.viewing', 'viewingSessions'],
  ['figures.adding', 'addingSessions'],
  ['figures.checkouts', 'checkoutsStarted'],
  ['figures.placed', 'orders'],
] as const;

/** How many went how far. Nothing is shown to stores whose storefront tells no visits. */
export function FunnelFigures({ funnel }: { readonly funnel: Funnel }) {
  const { t } = useSpeech();
  const { number } = useFormats();
  if (funnel.sessions === 0) return null;
  const largest = Math.max(...STEPS.map(([, field]) => funnel[field]));
  return (
    <section className="panel">
      <h2>{t('figures.funnel')}</h2>
      <ol className="ranking">
        {STEPS.map(([text, field]) => (
          <li key={field}>
            <span>{t(text)}</span>
            <span className="figure">{number(funnel[field])}</span>
            <meter aria-hidden="true" min={0} max={largest} value={funnel[field]} />
          </li>
        ))}
      </ol>
    </section>
  );
}
