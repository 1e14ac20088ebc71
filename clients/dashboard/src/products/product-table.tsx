import type { DashboardProductFragment } from '../generated/graphql.js';
import { addressOf } from '../layout/place.js';
import { useFormats } from '../texts/formats.js';
import { useSpeech } from '../texts/language.js';
import { Badge } from '../widgets/badge.js';

/** Products in rows; each leads to its stock. */
export function ProductTable({ products }: { readonly products: readonly DashboardProductFragment[] }) {
  const { t } = useSpeech();
  if (products.length === 0) return null;
  return (
    <table className="rows products">
      <thead>
        <tr>
          <th scope="col">{t('product')}</th>
          <th scope="col" className="figure">
            {t('product.variants')}
          </th>
          <th scope="col" className="figure">
            {t('product.price')}
          </th>
          <th scope="col" className="figure">
            {t('product.available')}
          </th>
          <th scope="col" />
        </tr>
      </thead>
      <tbody>
        {products.map((product) => (
          <ProductRow key={product.id} product={product} />
        ))}
      </tbody>
    </table>
  );
}

function ProductRow({ product: { id, name, isPublished, variants, priceRange } }: RowProps) {
  const { t } = useSpeech();
  const formats = useFormats();
  const { min, max } = priceRange;
  const available = variants.reduce((sum, { availableQuantity }) => sum + availableQuantity, 0);
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi> {!isPublished && <Badge value="HIDDEN" text={t('product.hidden')} />}
      </th>
      <td className="figure">{formats.number(variants.length)}</td>
      <td className="figure">
        {formats.money(min)}
        {max.amount !== min.amount && ` – ${formats.money(max)}`}
      </td>
      <td className="figure" data-empty={available === 0}>
        {formats.number(available)}
      </td>
      <td className="figure">
        <a href={addressOf('products', id)} aria-label={`${t('stock.edit')}: ${name}`}>
          {t('stock.edit')}
        </a>
      </td>
    </tr>
  );
}

interface RowProps {
  readonly product: DashboardProductFragment;
}
