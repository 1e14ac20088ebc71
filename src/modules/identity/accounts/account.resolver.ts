import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';
import type { RequestContext } from '../../../platform/context.js';
import { settle } from '../../../platform/graphql/payload.js';
import { viewerId } from '../../../platform/viewer.js';
import { AccountRegisterInput, ProfileUpdateInput } from './account.inputs.js';
import {
  AccountRegisterPayload,
  EmailChangePayload,
  EmailVerificationRequestPayload,
  EmailVerifyPayload,
  ProfileUpdatePayload,
} from './account.payloads.js';
import type { AddressProofService } from './address-proof.service.js';
import { ownAccount } from './own-account.js';
import type { ProfileService } from './profile.service.js';
import type { RegistrationService } from './registration.service.js';
import type { User } from './user.type.js';

@Resolver()
export class AccountResolver {
  constructor(
    private readonly registrations: RegistrationService,
    private readonly proofs: AddressProofService,
    private readonly profiles: ProfileService,
  ) {}

  @Mutation(() => AccountRegisterPayload, {
    description:
      'Makes an account and signs in to it; inside a store its user becomes a customer there. The answer is the same whether or not the address has an account already. Codes: INVALID, REQUIRED, TOO_LONG.',
  })
  @Cost(500)
  accountRegister(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AccountRegisterInput, { description: 'The new account.' })
    input: AccountRegisterInput,
  ): Promise<AccountRegisterPayload> {
    return settle(async () => {
      const { user, session } = await this.registrations.register(ctx, input);
      return { session, user: ownAccount(user) as unknown as User };
    });
  }

  @Mutation(() => EmailVerificationRequestPayload, {
    description: 'Sends a letter with a token for `emailVerify`, unless the address is proven already.',
  })
  emailVerificationRequest(@Ctx() ctx: RequestContext): Promise<EmailVerificationRequestPayload> {
    return settle(async () => {
      await this.proofs.request(ctx);
      return {};
    });
  }

  @Mutation(() => EmailVerifyPayload, {
    description: 'Proves an e-mail address by the token of a letter to it. Codes: INVALID_TOKEN.',
  })
  emailVerify(
    @Ctx() ctx: RequestContext,
    @Arg('token', () => String, { description: 'The token in the letter.' }) token: string,
  ): Promise<EmailVerifyPayload> {
    return settle(async () => {
      await this.proofs.prove(ctx, token);
      return {};
    });
  }

  @Mutation(() => EmailChangePayload, {
    description:
      'Asks for another e-mail address: a letter goes there, and `emailVerify` makes the change. Codes: INVALID, INVALID_CREDENTIALS.',
  })
  emailChange(
    @Ctx() ctx: RequestContext,
    @Arg('email', () => String, { description: 'The new address.' }) email: string,
    @Arg('password', () => String, { nullable: true, description: 'The password, if the account has one.' })
    password?: string | null,
  ): Promise<EmailChangePayload> {
    return settle(async () => {
      await this.profiles.changeEmail(ctx, viewerId(ctx), { email, password: password ?? null });
      return {};
    });
  }

  @Mutation(() => ProfileUpdatePayload, {
    description: 'Changes one’s own profile. Codes: INVALID, REQUIRED, TOO_LONG, VERSION_CONFLICT.',
  })
  profileUpdate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ProfileUpdateInput, { description: 'What changes.' }) input: ProfileUpdateInput,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the user has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<ProfileUpdatePayload> {
    return settle(async () => {
      const user = await this.profiles.update(ctx, viewerId(ctx), input, expectedVersion);
      return { user: user as unknown as User };
    });
  }
}
