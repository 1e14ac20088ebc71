import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../../../platform/graphql/payload.js';
import { Stock, StockLevel } from '../levels/stock.type.js';

@ObjectType({ description: 'Outcome of a correction.' })
export class InventoryAdjustPayload extends Payload {
  @Field(() => Stock, {
    nullable: true,
    description: 'All stock of the variant after it; null when it was refused.',
  })
  stock!: Stock | null;

  @Field(() => StockLevel, { nullable: true, description: 'The changed level; null when it was refused.' })
  level!: StockLevel | null;
}

@ObjectType({ description: 'Outcome of a count.' })
export class InventorySetPayload extends Payload {
  @Field(() => Stock, {
    nullable: true,
    description: 'All stock of the variant after it; null when it was refused.',
  })
  stock!: Stock | null;

  @Field(() => StockLevel, { nullable: true, description: 'The counted level; null when it was refused.' })
  level!: StockLevel | null;
}

@ObjectType({ description: 'Outcome of a transfer.' })
export class InventoryTransferPayload extends Payload {
  @Field(() => Stock, {
    nullable: true,
    description: 'All stock of the variant after it; null when it was refused.',
  })
  stock!: Stock | null;

  @Field(() => StockLevel, { nullable: true, description: 'The level that gave; null when it was refused.' })
  from!: StockLevel | null;

  @Field(() => StockLevel, { nullable: true, description: 'The level that took; null when it was refused.' })
  to!: StockLevel | null;
}

@ObjectType({ description: 'Outcome of setting a threshold.' })
export class LowStockThresholdSetPayload extends Payload {
  @Field(() => StockLevel, {
    nullable: true,
    description: 'The level as it is now; null when it was refused.',
  })
  level!: StockLevel | null;
}
