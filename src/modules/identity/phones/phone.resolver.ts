import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { settle } from '../../../platform/graphql/payload.js';
import { viewerId } from '../../../platform/viewer.js';
import {
  PhoneCodeRequestPayload,
  PhoneSessionCreatePayload,
  PhoneVerifyPayload,
} from '../accounts/account.payloads.js';
import { ownAccount } from '../accounts/own-account.js';
import type { User } from '../accounts/user.type.js';
import type { PhoneCodesService } from './phone-codes.service.js';
import type { PhoneSignInService } from './phone-sign-in.service.js';

const PHONE = { description: 'Phone with its country code, such as "+966512345678".' };
const CODE = { description: 'The six digits of the message.' };

@Resolver()
export class PhoneResolver {
  constructor(
    private readonly codes: PhoneCodesService,
    private readonly signIns: PhoneSignInService,
  ) {}

  @Mutation(() => PhoneCodeRequestPayload, {
    description: 'Sends a code to the phone. It works once, for five minutes. Codes: INVALID.',
  })
  phoneCodeRequest(
    @Ctx() ctx: RequestContext,
    @Arg('phone', () => String, PHONE) phone: string,
  ): Promise<PhoneCodeRequestPayload> {
    return settle(async () => {
      await this.codes.request(ctx, phone);
      return {};
    });
  }

  @Mutation(() => PhoneSessionCreatePayload, {
    description:
      'Signs in by a code that was sent to the phone. A phone that no account has proven gets a new account. Codes: INVALID_TOKEN, INVALID.',
  })
  phoneSessionCreate(
    @Ctx() ctx: RequestContext,
    @Arg('phone', () => String, PHONE) phone: string,
    @Arg('code', () => String, CODE) code: string,
    @Arg('name', () => String, { nullable: true, description: 'Name of the person, for a new account.' })
    name?: string | null,
  ): Promise<PhoneSessionCreatePayload> {
    return settle(async () => {
      const { user, session } = await this.signIns.signIn(ctx, { phone, code }, name ?? null);
      return { session, user: ownAccount(user) as unknown as User };
    });
  }

  @Mutation(() => PhoneVerifyPayload, {
    description:
      'Gives the signed-in user the phone that the code was sent to. Codes: INVALID_TOKEN, TAKEN, INVALID.',
  })
  phoneVerify(
    @Ctx() ctx: RequestContext,
    @Arg('phone', () => String, PHONE) phone: string,
    @Arg('code', () => String, CODE) code: string,
  ): Promise<PhoneVerifyPayload> {
    return settle(async () => {
      const user = await this.signIns.prove(ctx, viewerId(ctx), { phone, code });
      return { user: user as unknown as User };
    });
  }
}
