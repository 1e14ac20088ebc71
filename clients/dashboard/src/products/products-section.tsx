import { useState } from 'react';
import { usePages } from '../api/use-pages.js';
import {
  DashboardProductsDocument,
  DashboardProductSearchDocument,
  type DashboardProductFragment,
} from '../generated/graphql.js';
import { goTo, usePlace } from '../layout/place.js';
import { send } from '../session/session.js';
import { useSpeech } from '../texts/language.js';
import { ListEnd } from '../widgets/list-end.js';
import { useSettled } from '../widgets/use-settled.js';
import { LinkedProduct } from './linked-product.js';
import { ProductTable } from './product-table.js';
import { StockDrawer } from './stock-drawer.js';

const PAGE = 25;

/** The store's products by name, or by how well they fit the words. */
export function ProductsSection() {
  const { t } = useSpeech();
  const { id: openedId } = usePlace();
  const [words, setWords] = useState('');
  const products = useProducts(useSettled(words.trim()));
  const close = () => goTo('products');
  const opened = products.nodes?.find(({ id }) => id === openedId);
  return (
    <>
      <div className="tools">
        <input
          type="search"
          aria-label={t('products.search')}
          placeholder={t('products.search')}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </div>
      <ProductTable products={products.nodes ?? []} />
      <ListEnd pages={products} none={t('products.none')} />
      {openedId && !opened && products.nodes && (
        <LinkedProduct key={openedId} id={openedId} onClose={close} />
      )}
      {opened && <StockDrawer product={opened} onChanged={products.update} onClose={close} />}
    </>
  );
}

function useProducts(query: string) {
  return usePages<DashboardProductFragment>(query, async (after) =>
    query
      ? (await send(DashboardProductSearchDocument, { query, first: PAGE, after })).productSearch
      : (await send(DashboardProductsDocument, { first: PAGE, after })).products,
  );
}
