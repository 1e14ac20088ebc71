import { Field, InputType } from 'type-graphql';

@InputType({ description: 'A new kind of goods that is taxed alike.' })
export class TaxCategoryCreateInput {
  @Field(() => String, {
    description: 'Name for the people who work in the store, unique, up to 80 characters.',
  })
  name!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True makes it the category of goods that name none. The first category is it anyway.',
  })
  isDefault?: boolean | null;
}

@InputType({ description: 'A change of a tax category. What is absent stays as it is.' })
export class TaxCategoryUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name for the people who work in the store.' })
  name?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True makes it the category of goods that name none. False is refused.',
  })
  isDefault?: boolean;
}
