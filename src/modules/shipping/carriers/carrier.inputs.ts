import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Someone to ask for live prices of shipping.' })
export class CarrierCreateInput {
  @Field(() => String, {
    description: 'Name for the people who work in the store, unique, up to 80 characters.',
  })
  name!: string;

  @Field(() => String, { description: 'The address to ask, which begins with "https://".' })
  endpoint!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How to ask; `rate-service`, a service of your own, when absent.',
  })
  kind?: string | null;
}

@InputType({ description: 'A change of a carrier. What is absent stays as it is.' })
export class CarrierUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name for the people who work in the store.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'The address to ask. Earlier answers are forgotten.' })
  endpoint?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is asked.' })
  isEnabled?: boolean;
}
