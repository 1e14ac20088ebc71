import type { Database } from '../../../platform/db/database.js';
import { platformReader } from '../../../platform/db/platform-reader.js';
import { defineLoader, type LoaderDefinition } from '../../../platform/graphql/loader.js';
import type { MembershipEntity } from './membership.entity.js';
import type { MembershipsRepository } from './memberships.repository.js';

const MAX_OF_USER = 100;

/** A user's memberships in all stores, those they work in first. Load only those of the viewer. */
export function membershipsLoader(
  database: Database,
  memberships: MembershipsRepository,
): LoaderDefinition<string, MembershipEntity[]> {
  return defineLoader('membershipsByUser', async (ctx, userIds) => {
    const rows = await memberships.listOfUsers(platformReader(database, ctx), userIds, MAX_OF_USER);
    return userIds.map((id) => rows.filter((row) => row.userId === id));
  });
}
