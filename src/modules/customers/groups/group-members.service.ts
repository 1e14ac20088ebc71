import { notFound, Refusal, type Problem } from '../../../kernel/errors.js';
import { encodeId } from '../../../kernel/ids.js';
import { recordDeeds } from '../../../platform/audit/trail.js';
import type { TenantContext } from '../../../platform/context.js';
import type { Core } from '../../../platform/core.js';
import type { TenantTx } from '../../../platform/db/scope.js';
import { parseInput, publicId } from '../../../platform/validation.js';
import { customerGroupChanged } from '../customers.events.js';
import type { CustomerGroupEntity } from './customer-group.entity.js';
import { memberIdsRule } from './customer-group.rules.js';
import type { CustomerGroupsRepository } from './customer-groups.repository.js';

/** Customers who were not in a group before, or are not any more. */
interface MemberChange {
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
}

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
      return { added: await this.groups.addMembers(tx, group.id, ids) };
    });
  }

  /** The customers are not in the group, whether they were or not. @throws Refusal NOT_FOUND, REQUIRED, TOO_LONG */
  remove(ctx: TenantContext, groupId: string, customerIds: readonly string[]): Promise<CustomerGroupEntity> {
    return this.change(ctx, { groupId, customerIds }, async (tx, group, ids) => ({
      removed: await this.groups.removeMembers(tx, group.id, ids),
    }));
  }

  private async change(
    ctx: TenantContext,
    wanted: { groupId: string; customerIds: readonly string[] },
    work: (tx: TenantTx, group: CustomerGroupEntity, ids: string[]) => Promise<MemberChange>,
  ): Promise<CustomerGroupEntity> {
    const id = parseInput(publicId('customerGroup'), wanted.groupId, ['id']);
    const ids = parseInput(memberIdsRule, wanted.customerIds, ['customerIds']);
    return this.core.unitOfWork.write(ctx, async (tx) => {
      const group = await this.groups.lock(tx, id, ['id']);
      const { added = [], removed = [] } = await work(tx, group, ids);
      const event = customerGroupChanged('members_changed', group);
      await this.core.outbox.add(tx, { ...event, isRoutine: true });
      const members = { added: publicIds(added), removed: publicIds(removed) };
      const details = { name: group.name, ...members };
      recordDeeds(tx, [{ action: 'customer_group.members_changed', subject: event.subject, details }]);
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

function publicIds(customerIds: readonly string[]): string[] {
  return customerIds.toSorted().map((id) => encodeId('customer', id));
}
