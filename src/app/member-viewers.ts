import type { RoleDirectory } from '../modules/access/index.js';
import type { AuthenticatedUser, IdentityApi } from '../modules/identity/index.js';
import type { Viewer } from '../platform/context.js';
import type { ViewerReader } from './context.js';

/** Knows viewers by their token, and what they are in the store that the request names. */
export class MemberViewers implements ViewerReader {
  constructor(
    private readonly identity: Pick<IdentityApi, 'authenticate'>,
    private readonly roles: Pick<RoleDirectory, 'of'>,
  ) {}

  /** Right on every process within two seconds of a sign-out or a change of role. */
  async read(token: string, storeId: string | null): Promise<Viewer | null> {
    const user = await this.identity.authenticate(token);
    if (!user) return null;
    const { impersonatedStoreId, ...viewer } = user;
    if (impersonatedStoreId !== undefined) return onlooker(viewer, impersonatedStoreId === storeId);
    const role = storeId === null ? null : await this.roles.of(user.userId, storeId);
    return { kind: 'user', ...viewer, role };
  }
}

/** An operator who looks into a store as its owner does; elsewhere the token is of no use. */
function onlooker(user: Omit<AuthenticatedUser, 'impersonatedStoreId'>, isInside: boolean): Viewer | null {
  return isInside ? { kind: 'user', ...user, role: 'OWNER', impersonatorId: user.userId } : null;
}
