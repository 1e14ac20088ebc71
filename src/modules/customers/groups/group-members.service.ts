import { notFound, Refusal, type Problem } from '../../../kernel/errors.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { parseInput, publicId } from '../../../platform/validation.js';
import { customerGroupChanged } from '../customers.events.js';
import type { CustomerGroupEntity } from './customer-group.entity.js';
import { memberIdsRule } from './customer-group.rules.js';
import type { CustomerGroupsRepository } from './customer-groups.repository.js';

/** Who is in which group. */
export class GroupMembers {
  constructor(
    private readonly core: Core,
    private readonly groups: CustomerGroupsRepository,
  ) {}

  /** The customers are in the group; those who were already stay. @throws Refusal NOT_FOUND, REQUIRED, TOO_LONG */
  add(ctx: TenantContext, groupId: string, customerIds: readonly string[]): Promise<CustomerGroupEntity> {
    return this.change(ctx, { groupId, customerIds }, async (tx, group, ids) => {
      await this.assertPresent(tx, ids);
      await this.groups.addMembers(tx, group.id, ids);
    });
  }

  /** The customers are not in the group, whether they were or not. @throws Refusal NOT_FOUND, REQUIRED, TOO_LONG */
  remove(ctx: TenantContext, groupId: string, customerIds: readonly string[]): Promise<CustomerGroupEntity> {
    return this.change(ctx, { groupId, customerIds }, (tx, group, ids) =>
      this.groups.removeMembers(tx, group.id, ids),
    );
  }

  private async change(
    ctx: TenantContext,
    wanted: { groupId: string; customerIds: readonly string[] },
    work: (tx: TenantTx, group: CustomerGroupEntity, ids: string[]) => Promise<void>,
  ): Promise<CustomerGroupEntity> {
    const id = parseInput(publicId('customerGroup'), wanted.groupId, ['id']);
    const ids = parseInput(memberIdsRule, wanted.customerIds, ['customerIds']);
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const group = await this.groups.lock(tx, id, ['id']);
      await work(tx, group, ids);
      await this.core.outbox.add(tx, customerGroupChanged('members_changed', group));
      return group;
    });
  }

  private async assertPresent(tx: TenantTx, ids: readonly string[]): Promise<void> {
    const present = await this.groups.presentCustomers(tx, ids);
    const problems = ids.flatMap((id, index): Problem[] =>
      present.has(id) ? [] : [...notFound(['customerIds', index]).problems],
    );
    const [first, ...others] = problems;
    if (first) throw new Refusal([first, ...others]);
  }
}
