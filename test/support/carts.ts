import { decodeId, encodeId } from '../../src/kernel/ids.js';
import type { GraphqlClient } from './client.js';
import { contractDocument } from './contract-documents.js';
import type { Shop, World } from './world.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = Record<string, any>;

/** The fields that the contract does not ask for. */
export const FURTHER_FIELDS = `
  id version isLocked itemCount email phone
  shippingAddress { name line1 line2 city region postalCode countryCode phone }
  billingAddress { line1 }
  lines { id quantity isAvailable variant { id } unitPrice { amount } total { amount } }
  discountCodes { code isApplicable reason }
  total { amount amountMinor }
  taxes { name rateBps amount { amount } }
  appliedPromotions { name code discount { amount } }
  priceExplanation { rule subject outcome reason amount { amountMinor } }
  selectedShippingOption { id }
  warnings { code message lineId }
`;
const READ = `query ($id: ID) { cart(id: $id) { ${FURTHER_FIELDS} } }`;

/** What a test sends under the names of the contract, or with the fields that it does not ask for. */
export class CartClient {
  constructor(readonly client: GraphqlClient) {}

  /** The payload of `cartLinesAdd`. */
  add(lines: readonly { variantId: string; quantity: number }[], cartId?: string): Promise<Loose> {
    return this.run('CartLinesAdd', { lines, cartId });
  }

  /** The payload of the mutation that the contract's document calls. */
  async run(document: string, variables: Loose): Promise<Loose> {
    const answer = await this.client.run<Loose>(contractDocument(document), variables);
    return Object.values(answer)[0] as Loose;
  }

  /** The payload of a mutation with the further fields. `call` is the field with its arguments. */
  async change(call: string, variables: Loose = {}, declarations = ''): Promise<Loose> {
    const document = `mutation ${declarations} {
      ${call} { cart { ${FURTHER_FIELDS} } warnings { code message lineId } userErrors { code message path } }
    }`;
    const answer = await this.client.run<Loose>(document, variables);
    return Object.values(answer)[0] as Loose;
  }

  /** Takes over the cart. */
  claim(cartId: string): Promise<Loose> {
    return this.change('cartClaim(cartId: $cartId)', { cartId }, '($cartId: ID!)');
  }

  /** The cart as it is now, or null. */
  async read(id?: string): Promise<Loose | null> {
    return (await this.client.run<Loose>(READ, { id }))['cart'] as Loose | null;
  }
}

/** Variants of one new product, with these many units each. Answers their public ids. */
export async function variantsOf(
  shop: Shop,
  {
    name,
    count,
    price = '10',
    stock = 1000,
  }: { name: string; count: number; price?: string; stock?: number },
): Promise<string[]> {
  const rows = ['A', 'B', 'C'];
  const kinds = Array.from({ length: 100 }, (_, index) => `V${index}`);
  const all = rows.flatMap((row) => kinds.map((kind) => ({ row, kind })));
  const { id } = await shop.product({
    name,
    options: [
      { name: 'Kind', values: kinds },
      { name: 'Row', values: rows },
    ],
    variants: all.slice(0, count).map(({ row, kind }) => ({
      price,
      initialQuantity: stock,
      selectedOptions: [
        { name: 'Kind', value: kind },
        { name: 'Row', value: row },
      ],
    })),
  });
  const answer = await shop.owner.run('query ($id: ID!) { product(id: $id) { variants { id } } }', { id });
  return (answer['product'].variants as { id: string }[]).map((variant) => variant.id);
}

/** What the table says of carts of the store. */
export function storedCarts(
  world: World,
  shop: Shop,
): Promise<{ id: string; userId: string | null; status: string; version: number }[]> {
  return world.app.database.query(
    `SELECT id, user_id AS "userId", status, version FROM cart WHERE tenant_id = $1 ORDER BY created_at`,
    [shop.tenantId],
  );
}

/** Sets a column of a variant's default price, as a merchant's change would. */
export async function setPrice(
  world: World,
  shop: Shop,
  variantId: string,
  amountMinor: number,
): Promise<void> {
  await world.app.database.query(
    `UPDATE price SET amount_minor = $3 WHERE tenant_id = $1 AND variant_id = $2`,
    [shop.tenantId, decodeId('variant', variantId), amountMinor],
  );
}

export function publicCart(id: string): string {
  return encodeId('cart', id);
}
