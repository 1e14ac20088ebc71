import { refuse } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import { refuseReferenced } from '../../../platform/db/foreign-key-violation.js';
import { assertVersion } from '../../../platform/db/tenant-repository.js';
import { refuseTaken } from '../../../platform/db/unique-violation.js';
import { readPage, type KeysetOrder, type Page, type PageArguments } from '../../../platform/graphql/page.js';
import { parseInput, publicId } from '../../../platform/validation.js';
import { isStaff } from '../../../platform/viewer.js';
import { customerGroupChanged } from '../customers.events.js';
import type { CustomerGroupEntity } from './customer-group.entity.js';
import { customerGroupLoader } from './customer-group.loader.js';
import { groupCreateRules, groupUpdateRules } from './customer-group.rules.js';
import type { CustomerGroupCreateInput, CustomerGroupUpdateInput } from './customer-group.type.js';
import type { CustomerGroupsRepository } from './customer-groups.repository.js';

const OLDEST_FIRST: KeysetOrder<CustomerGroupEntity> = {
  name: 'customer groups',
  direction: 'ASC',
  // Ids are made in the order of time.
  columns: [{ sql: 'g.id', type: 'uuid', valueOf: (row) => row.id }],
};

/** The groups that a store puts its customers into. */
export class CustomerGroupsService {
  constructor(
    private readonly core: Core,
    private readonly groups: CustomerGroupsRepository,
  ) {}

  /** The store's groups, the oldest first. */
  list(ctx: TenantContext, page: PageArguments): Promise<Page<CustomerGroupEntity>> {
    return readPage(ctx, {
      arguments: page,
      order: OLDEST_FIRST,
      parameterOffset: 1,
      fetch: (statement) => this.groups.page(ctx, statement),
    });
  }

  /** The groups with these ids, for the store's staff. */
  async findVisible(ctx: TenantContext, ids: readonly string[]): Promise<(CustomerGroupEntity | null)[]> {
    if (!isStaff(ctx)) return ids.map(() => null);
    return Promise.all(ids.map((id) => ctx.loader(customerGroupLoader).load(id)));
  }

  /** A new group without members. @throws Refusal TAKEN for a name in use */
  async create(ctx: TenantContext, input: CustomerGroupCreateInput): Promise<CustomerGroupEntity> {
    const { name } = parseInput(groupCreateRules, input);
    return this.named(name, () =>
      this.core.unitOfWork.write(ctx, async (tx) => {
        const times = { createdAt: tx.now, updatedAt: tx.now };
        const [created] = await this.groups.insert(tx, [{ id: newId(), name, ...times }]);
        await this.core.outbox.add(tx, customerGroupChanged('created', created!));
        return created!;
      }),
    );
  }

  /** Changes the group. @throws VersionConflict, Refusal NOT_FOUND, TAKEN */
  async update(
    ctx: TenantContext,
    change: { id: string; input: CustomerGroupUpdateInput; expectedVersion?: number | null | undefined },
  ): Promise<CustomerGroupEntity> {
    const id = parseInput(publicId('customerGroup'), change.id, ['id']);
    const { name } = parseInput(groupUpdateRules, change.input);
    return this.named(name, () =>
      this.core.unitOfWork.write(ctx, async (tx) => {
        const current = await this.groups.lock(tx, id, ['id']);
        assertVersion(current, change.expectedVersion);
        const bookkeeping = { version: current.version + 1, updatedAt: tx.now };
        const updated = await this.groups.update(tx, id, { ...(name && { name }), ...bookkeeping });
        await this.core.outbox.add(tx, customerGroupChanged('updated', updated!));
        return updated!;
      }),
    );
  }

  /** The group is gone, its members stay customers. @throws Refusal NOT_FOUND, INVALID_TRANSITION while promotions are for it */
  async delete(ctx: TenantContext, publicGroupId: string, expectedVersion?: number | null): Promise<void> {
    const id = parseInput(publicId('customerGroup'), publicGroupId, ['id']);
    const stillUsed = () =>
      refuse('INVALID_TRANSITION', 'Promotions are for this group. Change or delete them first.', ['id']);
    await refuseReferenced(
      () =>
        this.core.unitOfWork.write(ctx, async (tx) => {
          const current = await this.groups.lock(tx, id, ['id']);
          assertVersion(current, expectedVersion);
          await this.groups.remove(tx, id);
          await this.core.outbox.add(tx, customerGroupChanged('deleted', current));
        }),
      stillUsed,
    );
  }

  private named<T>(name: string | undefined, work: () => Promise<T>): Promise<T> {
    const taken = () =>
      refuse('TAKEN', `Another customer group has the name "${name ?? ''}".`, ['input', 'name']);
    return refuseTaken(work, { customer_group_name: taken });
  }
}
