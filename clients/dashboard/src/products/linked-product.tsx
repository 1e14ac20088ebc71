import { useQuery } from '../api/use-query.js';
import { DashboardProductByIdDocument, type DashboardProductFragment } from '../generated/graphql.js';
import { useSpeech } from '../texts/language.js';
import { Drawer } from '../widgets/drawer.js';
import { ProblemNotice } from '../widgets/problem-notice.js';
import { StockDrawer } from './stock-drawer.js';

interface LinkedProductProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** A product that the address names and the list does not show. */
export function LinkedProduct({ id, onClose }: LinkedProductProps) {
  const { t } = useSpeech();
  const { data, problem, isLoading, reload, replace } = useQuery(DashboardProductByIdDocument, { id });
  const show = (product: DashboardProductFragment) => replace({ product });
  if (data?.product) return <StockDrawer product={data.product} onChanged={show} onClose={onClose} />;
  return (
    <Drawer title={t('nav.products')} onClose={onClose}>
      {isLoading && <p>{t('loading')}</p>}
      {data && !isLoading && <p>{t('products.none')}</p>}
      <ProblemNotice problem={problem} onRetry={reload} />
    </Drawer>
  );
}
