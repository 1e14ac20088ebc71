import { z } from 'zod';
import { decodeIdOrNone, type TenantId } from '../../../kernel/ids.js';
import type { RequestContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import { readPage, type KeysetOrder, type Page } from '../../../platform/graphql/page.js';
import { email, parseInput } from '../../../platform/validation.js';
import type { PlatformOrdersArgs } from './platform-order.type.js';
import type { PlatformOrderRow } from './platform-order-rows.js';
import type { PlatformOrdersRepository } from './platform-orders.repository.js';

const filterRules = z.object({
  number: z.number().int().min(1, 'Numbers of orders begin with 1.').nullish(),
  email: email.nullish(),
  storeId: z
    .string()
    .transform((id) => decodeIdOrNone('store', id) as TenantId)
    .nullish(),
  status: z.array(z.string()).max(20, 'At most 20, please.').nullish(),
});

const NEWEST_FIRST: KeysetOrder<PlatformOrderRow> = {
  name: 'platform-orders:CREATED_AT:DESC',
  direction: 'DESC',
  columns: [
    { sql: 'o.created_at', type: 'timestamptz', valueOf: (order) => order.createdAt.toISOString() },
    { sql: 'o.id', type: 'uuid', valueOf: (order) => order.id },
  ],
};

/** Orders across stores, for operators. */
export class PlatformOrdersService {
  constructor(
    private readonly core: Core,
    private readonly repository: PlatformOrdersRepository,
  ) {}

  /** A page of orders of all stores, the newest first. @throws Refusal INVALID, OUT_OF_RANGE, TOO_LONG for the filter */
  list(ctx: RequestContext, args: PlatformOrdersArgs): Promise<Page<PlatformOrderRow>> {
    const criteria = parseInput(filterRules, args.filter ?? {}, ['filter']);
    return readPage(ctx, {
      arguments: args,
      order: NEWEST_FIRST,
      filter: JSON.stringify(criteria),
      parameterOffset: 0,
      fetch: (page) => this.repository.listPage(platformReader(this.core.database, ctx), criteria, page),
    });
  }
}
