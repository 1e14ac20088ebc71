import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { TenantContext } from '../../../platform/context.js';
import { settle } from '../../../platform/graphql/payload.js';
import { forgetStock } from '../levels/stock.loaders.js';
import {
  InventoryAdjustInput,
  InventorySetInput,
  InventoryTransferInput,
  LowStockThresholdSetInput,
} from './change.inputs.js';
import {
  InventoryAdjustPayload,
  InventorySetPayload,
  InventoryTransferPayload,
  LowStockThresholdSetPayload,
} from './change.payloads.js';
import type { ChangeOutcome, ChangesService } from './changes.service.js';

const KEY =
  'Any text of up to 255 characters. Sent again with the same input, the change is answered, not repeated.';

@Resolver()
export class ChangesResolver {
  constructor(private readonly changesService: ChangesService) {}

  @Mutation(() => InventoryAdjustPayload, {
    description:
      'Adds units to what is on hand or takes them away. Codes: NOT_FOUND, INSUFFICIENT_STOCK, OUT_OF_RANGE, REQUIRED, TOO_LONG, INVALID, IDEMPOTENCY_CONFLICT.',
  })
  inventoryAdjust(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => InventoryAdjustInput, { description: 'The correction.' }) input: InventoryAdjustInput,
    @Arg('idempotencyKey', () => String, { description: KEY }) idempotencyKey: string,
  ): Promise<InventoryAdjustPayload> {
    return settle(async () => oneLevel(ctx, await this.changesService.adjust(ctx, input, idempotencyKey)));
  }

  @Mutation(() => InventorySetPayload, {
    description:
      'Sets what is on hand to what was counted, if nobody changed it meanwhile. Codes: NOT_FOUND, VERSION_CONFLICT, INSUFFICIENT_STOCK, OUT_OF_RANGE, REQUIRED, TOO_LONG, INVALID, IDEMPOTENCY_CONFLICT.',
  })
  inventorySet(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => InventorySetInput, { description: 'The count.' }) input: InventorySetInput,
    @Arg('idempotencyKey', () => String, { description: KEY }) idempotencyKey: string,
  ): Promise<InventorySetPayload> {
    return settle(async () => oneLevel(ctx, await this.changesService.set(ctx, input, idempotencyKey)));
  }

  @Mutation(() => InventoryTransferPayload, {
    description:
      'Moves units from one location to another. Codes: NOT_FOUND, INSUFFICIENT_STOCK, OUT_OF_RANGE, REQUIRED, TOO_LONG, INVALID, IDEMPOTENCY_CONFLICT.',
  })
  inventoryTransfer(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => InventoryTransferInput, { description: 'The transfer.' })
    input: InventoryTransferInput,
    @Arg('idempotencyKey', () => String, { description: KEY }) idempotencyKey: string,
  ): Promise<InventoryTransferPayload> {
    return settle(async () => twoLevels(ctx, await this.changesService.transfer(ctx, input, idempotencyKey)));
  }

  @Mutation(() => LowStockThresholdSetPayload, {
    description: 'Says from when on the stock of a variant counts as low. Codes: NOT_FOUND, OUT_OF_RANGE.',
  })
  lowStockThresholdSet(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => LowStockThresholdSetInput, { description: 'The threshold.' })
    input: LowStockThresholdSetInput,
  ): Promise<LowStockThresholdSetPayload> {
    return settle(async () => {
      const level = await this.changesService.setThreshold(ctx, input);
      forgetStock(ctx, level.variantId);
      return { level };
    });
  }
}

function oneLevel(ctx: TenantContext, { stock, levels }: ChangeOutcome) {
  forgetStock(ctx, stock.variantId);
  return { stock, level: levels[0]! };
}

function twoLevels(ctx: TenantContext, { stock, levels }: ChangeOutcome) {
  forgetStock(ctx, stock.variantId);
  const from = levels.find((level) => level.onHandDelta < 0)!;
  const to = levels.find((level) => level.onHandDelta > 0)!;
  return { stock, from, to };
}
