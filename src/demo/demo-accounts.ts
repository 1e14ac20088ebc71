import { DEMO_STORES } from './demo-stores.js';

/** The password of every demo account. */
export const DEMO_PASSWORD = 'wasla-demo-1';

export interface DemoAccount {
  readonly label: string;
  readonly email: string;
  readonly password: string;
  readonly store: string | null;
  readonly role: 'OPERATOR' | 'OWNER' | 'STAFF' | 'CUSTOMER';
}

const ROLES = ['OWNER', 'STAFF', 'CUSTOMER'] as const;

/** An operator, and for each demo store an owner, one of its staff and a customer. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  account('admin', 'wasla', null, 'OPERATOR'),
  ...DEMO_STORES.flatMap(({ slug }) => ROLES.map((role) => account(role.toLowerCase(), slug, slug, role))),
];

function account(name: string, host: string, store: string | null, role: DemoAccount['role']): DemoAccount {
  const email = `${name}@${host}.test`;
  return { label: email, email, password: DEMO_PASSWORD, store, role };
}
