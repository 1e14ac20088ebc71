import { encodeId } from '../../kernel/ids.js';
import { moneyValue, type MoneyType } from '../../platform/graphql/money.type.js';
import type { ProductCard, VariantCard } from './product-doc.entity.js';
import type { SelectedOption } from './product.type.js';

/** What the fields of a variant are made of its card. It is the same in every answer, so each is made once for a card. */
export class VariantFacts {
  private publicId: string | undefined;
  private money: MoneyType | undefined;
  private options: readonly SelectedOption[] | undefined;

  constructor(
    private readonly product: ProductCard,
    readonly card: VariantCard,
  ) {}

  get id(): string {
    return (this.publicId ??= encodeId('variant', this.card.id));
  }

  get price(): MoneyType {
    return (this.money ??= moneyValue(this.card.price, this.product.currency));
  }

  get selectedOptions(): readonly SelectedOption[] {
    const { options } = this.product;
    return (this.options ??= this.card.values.map((value, index) => ({
      name: options[index]?.name ?? '',
      value,
    })));
  }

  get compareAtPrice(): MoneyType | null {
    const { compareAt } = this.card;
    return compareAt === null ? null : moneyValue(compareAt, this.product.currency);
  }
}
