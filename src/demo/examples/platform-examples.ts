import type { ExplorerExample } from '../../platform/explorer/explorer-example.js';
import { SIGN_IN } from './account-examples.js';
import { DEMO_PASSWORD, signedIn } from './credentials.js';

const AT = { store: null, group: 'Platform', headers: signedIn(null) };

const ALL_STORES = `# Every store on the platform.
query AllStores($first: Int!, $after: String) {
  stores(first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id slug name isActive isPublished plan { code } owner { id email } createdAt }
  }
}`;

const SUSPEND_STORE = `# The store answers TENANT_SUSPENDED until it is reactivated. Paste its id from "All stores".
mutation SuspendStore($id: ID!, $reason: String!) {
  storeSuspend(id: $id, reason: $reason) {
    store { id isActive }
    userErrors { code message path }
  }
}`;

const REACTIVATE_STORE = `mutation ReactivateStore($id: ID!) {
  storeReactivate(id: $id) {
    store { id isActive }
    userErrors { code message path }
  }
}`;

/** What the platform's operator sends, outside all stores. */
export const platformExamples: readonly ExplorerExample[] = [
  {
    ...AT,
    title: 'Sign in as the operator',
    query: SIGN_IN,
    variables: { input: { email: 'admin@wasla.test', password: DEMO_PASSWORD } },
    headers: {},
  },
  { ...AT, title: 'All stores', query: ALL_STORES, variables: { first: 20 } },
  {
    ...AT,
    title: 'Suspend a store',
    query: SUSPEND_STORE,
    variables: { id: 'PASTE_STORE_ID', reason: 'Trial of the suspension' },
  },
  { ...AT, title: 'Reactivate a store', query: REACTIVATE_STORE, variables: { id: 'PASTE_STORE_ID' } },
];
