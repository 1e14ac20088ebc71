import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../../platform/graphql/connection.type.js';
import { ProductFilter, ProductSort } from './product.inputs.js';

/** What a list of products takes. */
@ArgsType()
export class ProductListArgs extends ConnectionArgs {
  @Field(() => ProductFilter, { nullable: true, description: 'What they must be.' })
  filter?: ProductFilter | null;

  @Field(() => ProductSort, { nullable: true, description: 'The newest first when absent.' })
  sort?: ProductSort | null;
}

/** What a search for products takes. */
@ArgsType()
export class ProductSearchArgs extends ConnectionArgs {
  @Field(() => String, { description: 'Words, 1 to 200 characters. The last one may be unfinished.' })
  query!: string;

  @Field(() => ProductFilter, { nullable: true, description: 'What they must be besides.' })
  filter?: ProductFilter | null;
}
