/**
 * Who may call a root field. Data rather than code, so that one table of it can be printed (schema/permissions.md),
 * tested and enforced; rules about single objects ("your own order") are the services'.
 */
export interface Access {
  /** Whether the operation belongs to a store, which the request must then name. */
  readonly scope: 'store' | 'platform';
  /**
   * `open`: everyone, a wrong token is ignored (signing in must work with an expired one);
   * `anyone`: everyone, a token that is sent must be right; the others need a right token and the role.
   */
  readonly who: 'open' | 'anyone' | 'signedIn' | 'staff' | 'owner' | 'superAdmin';
}

const inScope = (scope: Access['scope']) => ({
  open: { scope, who: 'open' } as Access,
  anyone: { scope, who: 'anyone' } as Access,
  signedIn: { scope, who: 'signedIn' } as Access,
  staff: { scope, who: 'staff' } as Access,
  owner: { scope, who: 'owner' } as Access,
});

/** Operations of the request's store: `store.staff` and so on. `staff` includes owners. */
export const store = inScope('store');

/** Operations that need no store. Only here are there operators. */
export const platform = {
  ...inScope('platform'),
  superAdmin: { scope: 'platform', who: 'superAdmin' } as Access,
};

/** The rules of a module, by root type and field. */
export interface Permissions {
  readonly Query?: Readonly<Record<string, Access>>;
  readonly Mutation?: Readonly<Record<string, Access>>;
  readonly Subscription?: Readonly<Record<string, Access>>;
}
