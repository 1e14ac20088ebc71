import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { TenantContext } from '../../platform/context.js';
import { Cost, ListSize } from '../../platform/graphql/cost/cost.decorators.js';
import { settle } from '../../platform/graphql/payload.js';
import { OPTIONAL_KEY } from '../../platform/idempotency/key-argument.js';
import { answeredOrder } from './answered-order.js';
import { OrderCancelInput } from './cancelling/cancel.inputs.js';
import type { OrderCancelService } from './cancelling/order-cancel.service.js';
import { OrderUpdateInput } from './changing/notes.inputs.js';
import type { NotesService } from './changing/notes.service.js';
import {
  OrderCancelPayload,
  OrderNoteAddPayload,
  OrdersBulkCancelPayload,
  OrderUpdatePayload,
} from './order.payloads.js';

@Resolver()
export class OrderChangesResolver {
  constructor(
    private readonly cancelling: OrderCancelService,
    private readonly notes: NotesService,
  ) {}

  @Mutation(() => OrderCancelPayload, {
    description:
      'Calls an order off while nothing of it was sent: what was reserved is free again, what was paid goes back. For staff, and for the buyer. Codes: NOT_FOUND, INVALID_TRANSITION, REQUIRED, TOO_LONG, IDEMPOTENCY_CONFLICT.',
  })
  orderCancel(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the order.' }) id: string,
    @Arg('input', () => OrderCancelInput, { description: 'Why, and what becomes of its goods.' })
    input: OrderCancelInput,
    @Arg('idempotencyKey', () => String, { nullable: true, description: OPTIONAL_KEY })
    idempotencyKey?: string | null,
  ): Promise<OrderCancelPayload> {
    const wish = { id, input, idempotencyKey };
    return settle(async () => ({ order: await this.cancelling.cancel(ctx, wish) }));
  }

  @Mutation(() => OrdersBulkCancelPayload, {
    description:
      'Calls up to 100 orders off, each by itself: what is refused for one changes nothing for the others. Codes: REQUIRED, TOO_LONG, NOT_FOUND; of one order: NOT_FOUND, INVALID_TRANSITION, IDEMPOTENCY_CONFLICT, FAILED.',
  })
  @Cost(100, 50)
  @ListSize({ slicingArguments: ['ids'], sizedFields: ['results'] })
  ordersBulkCancel(
    @Ctx() ctx: TenantContext,
    @Arg('ids', () => [ID], { description: 'Ids of the orders, up to 100.' }) ids: string[],
    @Arg('input', () => OrderCancelInput, { description: 'Why, and what becomes of their goods.' })
    input: OrderCancelInput,
    @Arg('idempotencyKey', () => String, { nullable: true, description: OPTIONAL_KEY })
    idempotencyKey?: string | null,
  ): Promise<OrdersBulkCancelPayload> {
    const wish = { ids, input, idempotencyKey };
    return settle(async () => ({ results: await this.cancelling.cancelAll(ctx, wish) }));
  }

  @Mutation(() => OrderNoteAddPayload, {
    description:
      'Adds a note for staff to the history of an order. Codes: NOT_FOUND, REQUIRED, TOO_LONG, INVALID.',
  })
  orderNoteAdd(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the order.' }) id: string,
    @Arg('note', () => String, { description: 'The note, up to 5000 characters.' }) note: string,
  ): Promise<OrderNoteAddPayload> {
    return settle(async () => ({ order: answeredOrder(ctx, await this.notes.addNote(ctx, id, note)) }));
  }

  @Mutation(() => OrderUpdatePayload, {
    description:
      'Changes what staff note beside an order. Codes: NOT_FOUND, VERSION_CONFLICT, REQUIRED, TOO_LONG, INVALID.',
  })
  orderUpdate(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the order.' }) id: string,
    @Arg('input', () => OrderUpdateInput, { description: 'What changes.' }) input: OrderUpdateInput,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the order has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<OrderUpdatePayload> {
    return settle(async () => ({
      order: answeredOrder(ctx, await this.notes.update(ctx, { id, input, expectedVersion })),
    }));
  }
}
