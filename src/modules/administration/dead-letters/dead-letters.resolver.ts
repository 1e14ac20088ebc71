import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import type { LoaderDefinition } from '../../../platform/graphql/loader.js';
import { settle } from '../../../platform/graphql/payload.js';
import { PLATFORM_STREAM } from '../../../platform/outbox/outbox-event.entity.js';
import { Store, type TenantEntity } from '../../tenants/index.js';
import { deadLetterId } from './dead-letter-id.js';
import {
  DeadLetter,
  DeadLetterConnection,
  DeadLetterRetryPayload,
  DeadLettersArgs,
} from './dead-letter.type.js';
import type { DeadLetterRow } from './dead-letter-rows.js';
import type { DeadLettersService } from './dead-letters.service.js';

@Resolver(() => DeadLetter)
export class DeadLettersResolver {
  constructor(
    private readonly letters: DeadLettersService,
    private readonly stores: LoaderDefinition<string, TenantEntity>,
  ) {}

  @Query(() => DeadLetterConnection, {
    description: 'Events that a consumer could not take after all its tries, the last ones first.',
  })
  async deadLetters(
    @Ctx() ctx: RequestContext,
    @Args(() => DeadLettersArgs) args: DeadLettersArgs,
  ): Promise<DeadLetterConnection> {
    return await this.letters.list(ctx, args);
  }

  @FieldResolver(() => ID, { description: 'Identifies the dead letter; `deadLetterRetry` takes it.' })
  id(@Root() letter: DeadLetterRow): string {
    return deadLetterId(letter);
  }

  @FieldResolver(() => Store, {
    nullable: true,
    description: 'The store the event is of; null for events of the platform itself.',
  })
  store(@Root() letter: DeadLetterRow, @Ctx() ctx: RequestContext): Promise<TenantEntity> | null {
    return letter.tenantId === PLATFORM_STREAM ? null : ctx.loader(this.stores).load(letter.tenantId);
  }

  @Mutation(() => DeadLetterRetryPayload, {
    description:
      'Gives the event to its consumer once more, and removes the dead letter when that goes well. Codes: NOT_FOUND, INVALID_TRANSITION, FAILED.',
  })
  deadLetterRetry(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The dead letter.' }) id: string,
  ): Promise<DeadLetterRetryPayload> {
    return settle(async () => ({ retriedId: await this.letters.retry(ctx, id) }));
  }
}
