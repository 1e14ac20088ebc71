import { useQuery } from '../api/use-query.js';
import { DashboardStockDocument, type DashboardProductFragment } from '../generated/graphql.js';
import { useSpeech } from '../texts/language.js';
import { Drawer } from '../widgets/drawer.js';
import { ProblemNotice } from '../widgets/problem-notice.js';
import { StockForm } from './stock-form.js';

interface StockDrawerProps {
  readonly product: DashboardProductFragment;
  readonly onChanged: (product: DashboardProductFragment) => void;
  readonly onClose: () => void;
}

type Variant = DashboardProductFragment['variants'][number];

/** How many of each variant lie where, to be corrected after counting. */
export function StockDrawer({ product, onChanged, onClose }: StockDrawerProps) {
  const { t } = useSpeech();
  const setAvailable = (variantId: string, availableQuantity: number) =>
    onChanged({
      ...product,
      variants: product.variants.map((variant) =>
        variant.id === variantId ? { ...variant, availableQuantity } : variant,
      ),
    });
  return (
    <Drawer title={t('stock.of', { name: product.name })} onClose={onClose}>
      {product.variants.map((variant) => (
        <VariantStock
          key={variant.id}
          variant={variant}
          onAvailable={(available) => setAvailable(variant.id, available)}
        />
      ))}
    </Drawer>
  );
}

function VariantStock({
  variant,
  onAvailable,
}: {
  variant: Variant;
  readonly onAvailable: (available: number) => void;
}) {
  const { t } = useSpeech();
  const { data, problem, isLoading, reload } = useQuery(DashboardStockDocument, { variantId: variant.id });
  const levels = data?.stockLevels.nodes;
  return (
    <section>
      <h3>
        <bdi>{variant.name}</bdi> <small dir="ltr">{variant.sku}</small>
      </h3>
      {!levels && isLoading && <p>{t('loading')}</p>}
      {levels?.length === 0 && <p>{t('stock.none')}</p>}
      <ProblemNotice problem={problem} onRetry={reload} />
      {levels?.map((level) => (
        <StockForm
          key={`${level.location.id} ${level.onHand}`}
          variantId={variant.id}
          level={level}
          onSet={onAvailable}
          onStale={reload}
        />
      ))}
    </section>
  );
}
