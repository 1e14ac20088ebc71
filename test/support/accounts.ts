import { GraphqlClient } from './client.js';
import type { TestApp } from './test-app.js';

export const PASSWORD = 'correct horse 9';

const SESSION = 'session { accessToken refreshToken accessTokenExpiresAt }';
const ERRORS = 'userErrors { code message path }';

export const AccountRegister = `mutation AccountRegister($input: AccountRegisterInput!) {
  accountRegister(input: $input) { ${SESSION} user { id email name } ${ERRORS} }
}`;
export const SessionCreate = `mutation SessionCreate($input: SessionCreateInput!) {
  sessionCreate(input: $input) { ${SESSION} user { id email name } ${ERRORS} }
}`;
export const SessionRefresh = `mutation SessionRefresh($refreshToken: String!) {
  sessionRefresh(refreshToken: $refreshToken) { ${SESSION} ${ERRORS} }
}`;
export const SessionRevoke = `mutation SessionRevoke($id: ID) { sessionRevoke(id: $id) { ${ERRORS} } }`;
export const SessionsRevokeAll = `mutation { sessionsRevokeAll { endedCount ${ERRORS} } }`;
export const Me = '{ me { id email name } }';

export interface Refused {
  readonly code: string;
  readonly message: string;
  readonly path: string[] | null;
}

export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly accessTokenExpiresAt: string;
}

export interface SignedInAnswer {
  readonly session: Tokens | null;
  readonly user: { id: string; email: string | null; name: string } | null;
  readonly userErrors: Refused[];
}

let drawn = 0;

/** An address that no other test of the file uses. */
export function newAddress(name = 'person'): string {
  drawn += 1;
  return `${name}-${drawn}@accounts.test`;
}

/** A client outside all stores, signed in with the token if there is one. */
export function clientOf(app: TestApp, accessToken?: string): GraphqlClient {
  return new GraphqlClient(app.url).as(accessToken);
}

export async function register(app: TestApp, input: Record<string, unknown> = {}): Promise<SignedInAnswer> {
  const given = { email: newAddress(), password: PASSWORD, name: 'A person', ...input };
  const data = await clientOf(app).run<{ accountRegister: SignedInAnswer }>(AccountRegister, {
    input: given,
  });
  return data.accountRegister;
}

export async function signIn(app: TestApp, email: string, password = PASSWORD): Promise<SignedInAnswer> {
  const data = await clientOf(app).run<{ sessionCreate: SignedInAnswer }>(SessionCreate, {
    input: { email, password },
  });
  return data.sessionCreate;
}

export async function refresh(app: TestApp, refreshToken: string): Promise<Omit<SignedInAnswer, 'user'>> {
  const data = await clientOf(app).run<{ sessionRefresh: SignedInAnswer }>(SessionRefresh, { refreshToken });
  return data.sessionRefresh;
}

/** Whether the access token is accepted by this process. */
export async function isAccepted(app: TestApp, accessToken: string): Promise<boolean> {
  const answer = await clientOf(app, accessToken).send(Me);
  const code = answer.errors[0]?.extensions.code;
  if (code !== undefined && code !== 'UNAUTHENTICATED') throw new Error(answer.body);
  return code === undefined && answer.data?.['me'] !== null;
}
