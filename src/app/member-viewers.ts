import type { RoleDirectory } from '../modules/access/index.js';
import type { IdentityApi } from '../modules/identity/index.js';
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
    const role = storeId === null ? null : await this.roles.of(user.userId, storeId);
    return { kind: 'user', ...user, role };
  }
}
