import DataLoader from 'dataloader';
import { FreshCache } from '../../../platform/cache/fresh-cache.js';
import type { Role } from '../../../platform/context.js';
import type { Signals } from '../../../platform/signals/signals.js';
import type { MembershipsRepository } from './memberships.repository.js';

const ROLE_CHANGED = 'role-changed';

/** Changes are signalled at once; a process that misses the signal is right again after this time. */
const TTL_MS = 2000;
const MAX_ENTRIES = 20_000;
/** Roles that are asked for together, as those of many sockets are, are read together. */
const MAX_READ_TOGETHER = 500;

interface Member {
  readonly userId: string;
  readonly storeId: string;
}

/** Answers what a user is in a store, mostly without asking the database. */
export class RoleDirectory {
  private readonly cache = new FreshCache<Role | null>({ maxEntries: MAX_ENTRIES, ttlMs: TTL_MS });

  private readonly readings = new DataLoader<Member, Role | null>((members) => this.read(members), {
    ...{ cache: false, maxBatchSize: MAX_READ_TOGETHER },
  });

  constructor(
    private readonly repository: MembershipsRepository,
    private readonly signals: Signals,
  ) {
    signals.subscribe(ROLE_CHANGED, (key) => this.forget(key));
  }

  /** The user's role in the store; null when they have none. */
  of(userId: string, storeId: string): Promise<Role | null> {
    return this.cache.get(keyOf(userId, storeId), () => this.readings.load({ userId, storeId }));
  }

  /** Makes this process and the others read the role afresh. Call after a commit that changed it. */
  changed(userId: string, storeId: string): void {
    const key = keyOf(userId, storeId);
    this.forget(key);
    this.signals.publish(ROLE_CHANGED, key);
  }

  /** One statement for each store. */
  private async read(members: readonly Member[]): Promise<(Role | null)[]> {
    const roles = new Map<string, Role | null>();
    const stores = new Set(members.map(({ storeId }) => storeId));
    const readStore = async (storeId: string) => {
      const userIds = members.filter((member) => member.storeId === storeId).map(({ userId }) => userId);
      const found = await this.repository.rolesOf(storeId, userIds);
      for (const [index, userId] of userIds.entries()) roles.set(keyOf(userId, storeId), found[index]!);
    };
    await Promise.all([...stores].map(readStore));
    return members.map(({ userId, storeId }) => roles.get(keyOf(userId, storeId)) ?? null);
  }

  private forget(changed: string): void {
    this.cache.forget((_role, key) => key === changed);
  }
}

function keyOf(userId: string, storeId: string): string {
  return `${storeId}:${userId}`;
}
