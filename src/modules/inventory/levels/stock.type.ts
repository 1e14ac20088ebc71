import { Field, InputType, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.js';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'What there is of a variant over all active locations of the store.' })
export class Stock {
  variantId!: string;

  @Field(() => Int, { description: 'Units in the building, those that are reserved included.' })
  onHand!: number;

  @Field(() => Int, { description: 'Units promised to orders that are being paid.' })
  reserved!: number;

  @Field(() => Int, { description: 'Units that can be bought: on hand less reserved.' })
  available!: number;
}

@ObjectType({ description: 'What there is of a variant at one location.' })
export class StockLevel {
  variantId!: string;

  @Field(() => Int, { description: 'Units in the building, those that are reserved included.' })
  onHand!: number;

  @Field(() => Int, { description: 'Units promised to orders that are being paid.' })
  reserved!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Stock is low when fewer units than this are available; null: never.',
  })
  lowStockThreshold!: number | null;

  @Field(() => DateTime, { description: 'When it changed last.' })
  updatedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A page of stock levels.' })
export class StockLevelConnection extends connectionOf(() => StockLevel, 'StockLevel', 'stock levels') {}

@InputType({ description: 'What stock levels must be.' })
export class StockLevelFilter {
  @Field(() => ID, { nullable: true, description: 'Of this variant.' })
  variantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'At this location.' })
  locationId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only low ones. False: only those that are not low.',
  })
  isLow?: boolean | null;
}
