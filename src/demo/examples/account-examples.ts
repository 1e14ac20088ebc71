import type { ExplorerExample } from '../../platform/explorer/explorer-example.js';
import { DEMO_PASSWORD, signedIn } from './credentials.js';
import type { Showcase } from './showcase.js';

const GROUP = 'Account';

export const SIGN_IN = `# Copy session.accessToken into the authorization header: "Bearer <accessToken>".
mutation SignIn($input: SessionCreateInput!) {
  sessionCreate(input: $input) {
    session { accessToken refreshToken accessTokenExpiresAt }
    user { id email name }
    userErrors { code message path }
  }
}`;

const REGISTER = `# Opens an account and signs it in.
mutation Register($input: AccountRegisterInput!) {
  accountRegister(input: $input) {
    session { accessToken refreshToken accessTokenExpiresAt }
    user { id email name }
    userErrors { code message path }
  }
}`;

const WHO_AM_I = `# Who is signed in, and in which stores with which role.
query WhoAmI {
  me {
    id
    email
    name
    memberships { role store { id slug name } }
  }
}`;

const SIGN_OUT = `# Ends the session that the access token belongs to.
mutation SignOut {
  sessionRevoke { userErrors { code message path } }
}`;

/** What shoppers send about their own account. */
export function accountExamples({ store }: Showcase): ExplorerExample[] {
  const at = { store, group: GROUP, headers: { 'x-store': store } };
  const newcomer = {
    email: `newcomer@${store}.test`,
    password: 'choose-a-better-one-7',
    name: 'New Customer',
  };
  return [
    { ...at, title: 'Register', query: REGISTER, variables: { input: newcomer } },
    {
      ...at,
      title: 'Sign in as a customer',
      query: SIGN_IN,
      variables: { input: { email: `customer@${store}.test`, password: DEMO_PASSWORD } },
    },
    { ...at, title: 'Who am I', query: WHO_AM_I, headers: signedIn(store) },
    { ...at, title: 'Sign out', query: SIGN_OUT, headers: signedIn(store) },
  ];
}
