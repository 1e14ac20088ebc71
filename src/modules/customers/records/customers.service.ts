import { Fault } from '../../../kernel/errors.js';
import { decodeId, decodeIdOrNone } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { assertVersion } from '../../../platform/db/tenant-repository.js';
import { readPage, type KeysetOrder, type Page, type PageArguments } from '../../../platform/graphql/page.js';
import { parseInput, publicId } from '../../../platform/validation.js';
import { customerChanged } from '../customers.events.js';
import type { CustomerEntity } from './customer.entity.js';
import { customerLoader } from './customer.loader.js';
import { customerUpdateRules, searchRule } from './customer.rules.js';
import type { CustomerFilter, CustomerUpdateInput } from './customer.type.js';
import type { CustomersRepository, WantedCustomers } from './customers.repository.js';

const NEWEST_FIRST: KeysetOrder<CustomerEntity> = {
  name: 'customers',
  direction: 'DESC',
  columns: [
    { sql: 'c.created_at', type: 'timestamptz', valueOf: (row) => row.createdAt.toISOString() },
    { sql: 'c.id', type: 'uuid', valueOf: (row) => row.id },
  ],
};

/** The store's customers as its staff sees them. */
export class CustomersService {
  constructor(
    private readonly core: Core,
    private readonly customers: CustomersRepository,
  ) {}

  /** Customers, the newest first. @throws Fault BAD_USER_INPUT for a search of more than 100 characters */
  list(ctx: TenantContext, page: PageArguments, filter: CustomerFilter = {}): Promise<Page<CustomerEntity>> {
    const wanted = wantedOf(filter);
    return readPage(ctx, {
      arguments: page,
      order: NEWEST_FIRST,
      filter: JSON.stringify(wanted),
      parameterOffset: this.customers.pageOffset(wanted),
      fetch: (statement) => this.customers.page(ctx, wanted, statement),
    });
  }

  /** The customer, or null when there is none that the viewer may see. */
  find(ctx: TenantContext, publicCustomerId: string): Promise<CustomerEntity | null> {
    const id = decodeId('customer', publicCustomerId);
    return id === null ? Promise.resolve(null) : ctx.loader(customerLoader).load(id);
  }

  /** Changes name, note and tags as named. @throws VersionConflict, Refusal NOT_FOUND, REQUIRED, TOO_LONG, INVALID */
  async update(
    ctx: TenantContext,
    change: { id: string; input: CustomerUpdateInput; expectedVersion?: number | null | undefined },
  ): Promise<CustomerEntity> {
    const id = parseInput(publicId('customer'), change.id, ['id']);
    const values = parseInput(customerUpdateRules, change.input) as Partial<CustomerEntity>;
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const current = await this.customers.lock(tx, id, ['id']);
      assertVersion(current, change.expectedVersion);
      const bookkeeping = { version: current.version + 1, updatedAt: tx.now };
      const updated = await this.customers.update(tx, id, { ...values, ...bookkeeping });
      await this.core.outbox.add(tx, customerChanged('updated', updated!));
      return updated!;
    });
  }
}

function wantedOf({ search, groupId }: CustomerFilter): WantedCustomers {
  const text = searchRule.safeParse(search);
  if (!text.success) throw new Fault('BAD_USER_INPUT', '`search` takes up to 100 characters.');
  return {
    search: text.data ?? null,
    groupId: groupId == null ? null : decodeIdOrNone('customerGroup', groupId),
  };
}
