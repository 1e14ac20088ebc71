import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Cost } from '../../../platform/graphql/cost/cost.decorators.js';
import type { RequestContext } from '../../../platform/context.js';
import { settle } from '../../../platform/graphql/payload.js';
import {
  PasswordChangePayload,
  PasswordResetPayload,
  PasswordResetRequestPayload,
} from '../accounts/account.payloads.js';
import { chosenSession } from '../sessions/chosen-session.js';
import type { PasswordResetService } from './password-reset.service.js';
import type { PasswordsService } from './passwords.service.js';

@Resolver()
export class PasswordResolver {
  constructor(
    private readonly passwords: PasswordsService,
    private readonly resets: PasswordResetService,
  ) {}

  @Mutation(() => PasswordResetRequestPayload, {
    description:
      'Sends a letter with a token for `passwordReset`, if the address has an account. The answer is the same if not. Codes: INVALID.',
  })
  passwordResetRequest(
    @Ctx() ctx: RequestContext,
    @Arg('email', () => String, { description: 'E-mail address of the account.' }) email: string,
  ): Promise<PasswordResetRequestPayload> {
    return settle(async () => {
      await this.resets.request(ctx, email);
      return {};
    });
  }

  @Mutation(() => PasswordResetPayload, {
    description:
      'Sets a new password by the token of a letter, and signs out everywhere. Codes: INVALID_TOKEN, INVALID.',
  })
  @Cost(500)
  passwordReset(
    @Ctx() ctx: RequestContext,
    @Arg('token', () => String, { description: 'The token in the letter. It works once, for an hour.' })
    token: string,
    @Arg('newPassword', () => String, { description: 'Password of 8 to 256 characters.' })
    newPassword: string,
  ): Promise<PasswordResetPayload> {
    return settle(async () => {
      await this.resets.reset(ctx, token, newPassword);
      return {};
    });
  }

  @Mutation(() => PasswordChangePayload, {
    description: 'Changes the password, and signs out everywhere else. Codes: INVALID_CREDENTIALS, INVALID.',
  })
  @Cost(500)
  passwordChange(
    @Ctx() ctx: RequestContext,
    @Arg('currentPassword', () => String, { description: 'The password until now.' }) currentPassword: string,
    @Arg('newPassword', () => String, { description: 'Password of 8 to 256 characters.' })
    newPassword: string,
  ): Promise<PasswordChangePayload> {
    return settle(async () => {
      await this.passwords.change(ctx, chosenSession(ctx), { currentPassword, newPassword });
      return {};
    });
  }
}
