import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { ConnectionArgs } from '../../../platform/graphql/connection.type.js';
import { SortDirection } from '../../../platform/graphql/sort-direction.js';
import type { StoreSortField } from './store-order.js';

const StoreSortFieldEnum = { CREATED_AT: 'CREATED_AT', NAME: 'NAME', SLUG: 'SLUG' } as const;
registerEnumType(StoreSortFieldEnum, {
  name: 'StoreSortField',
  description: 'What stores are sorted by.',
  valuesConfig: {
    CREATED_AT: { description: 'When the store was opened.' },
    NAME: { description: 'The name for people.' },
    SLUG: { description: 'The name in addresses.' },
  },
});

@InputType({ description: 'Which stores to list. Everything given must be true of a store.' })
export class StoreFilter {
  @Field(() => String, { nullable: true, description: 'A part of the name or slug, up to 100 characters.' })
  query?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only active ones, or only suspended ones.' })
  isActive?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only published ones, or only the others.' })
  isPublished?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only stores on this plan.' })
  planCode?: string | null;
}

@InputType({ description: 'How stores are sorted.' })
export class StoreSort {
  @Field(() => StoreSortFieldEnum, { description: 'By what.' })
  field!: StoreSortField;

  @Field(() => SortDirection, {
    nullable: true,
    description: 'In which direction; when absent, ASC for names and slugs and DESC for the time of opening.',
  })
  direction?: SortDirection | null;
}

@ArgsType()
export class StoresArgs extends ConnectionArgs {
  @Field(() => StoreFilter, { nullable: true, description: 'Which stores; all when absent.' })
  filter?: StoreFilter | null;

  @Field(() => StoreSort, { nullable: true, description: 'In which order; the newest first when absent.' })
  sort?: StoreSort | null;
}
