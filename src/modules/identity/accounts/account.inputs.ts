import { Field, InputType } from 'type-graphql';
import { LanguageCodeScalar } from '../../../platform/graphql/scalars.js';

@InputType({ description: 'A new account.' })
export class AccountRegisterInput {
  @Field(() => String, { description: 'E-mail address. A letter to it asks for a confirmation.' })
  email!: string;

  @Field(() => String, { description: 'Password of 8 to 256 characters.' })
  password!: string;

  @Field(() => String, { description: 'Name of the person, up to 200 characters.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Phone with its country code, such as "+966512345678". Prove it with `phoneVerify` to sign in with it.',
  })
  phone?: string | null;
}

@InputType({ description: 'Sign-in by e-mail address and password.' })
export class SessionCreateInput {
  @Field(() => String, { description: 'E-mail address of the account.' })
  email!: string;

  @Field(() => String, { description: 'Password of the account.' })
  password!: string;
}

@InputType({ description: 'A change of one’s own profile. What is absent stays as it is.' })
export class ProfileUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name of the person, up to 200 characters.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Phone with its country code; null removes it. Prove it with `phoneVerify` to sign in with it.',
  })
  phone?: string | null;

  @Field(() => LanguageCodeScalar, {
    nullable: true,
    description: 'The language that letters are in; null leaves the choice to us.',
  })
  language?: string | null;
}
