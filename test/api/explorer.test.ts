import { useServer } from 'graphql-ws/use/ws';
import { GraphQLError, buildSchema } from 'graphql';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { createExplorer } from '../../src/platform/explorer/explorer.js';
import { findBrowser, launchBrowser } from '../support/browser.js';
import { serveGraphql, type GraphqlHost } from '../support/graphql-host.js';

const schema = buildSchema(`
  type Query { "Who asks, and where." whoami: String!, sum(of: [Int!]!): Int! }
  type Mutation { sessionCreate(input: SessionCreateInput!): SessionCreatePayload! }
  type Subscription { counted: String! }
  input SessionCreateInput { email: String!, password: String! }
  type SessionCreatePayload { session: Session, userErrors: [UserError!]! }
  type Session { accessToken: String! }
  type UserError { message: String! }
`);

interface Asked {
  readonly store: string | undefined;
  readonly authorization: string | undefined;
}

const APOLLO = 'embeddable-sandbox.cdn.apollographql.com';
const endedTokens = new Set<string | undefined>();

const { Query, Mutation, Subscription } = schema.getTypeMap() as Record<
  string,
  { getFields(): Record<string, { resolve?: unknown }> }
>;
Query!.getFields()['whoami']!.resolve = (_root: unknown, _args: unknown, { store, authorization }: Asked) => {
  if (endedTokens.has(authorization))
    throw new GraphQLError('Sign in.', { extensions: { code: 'UNAUTHENTICATED' } });
  return `${authorization ?? 'anonymous'} in ${store ?? 'no store'}`;
};
Query!.getFields()['sum']!.resolve = (_root: unknown, { of }: { of: number[] }) =>
  of.reduce((a, b) => a + b, 0);
Mutation!.getFields()['sessionCreate']!.resolve = (
  _root: unknown,
  { input }: { input: { email: string; password: string } },
) =>
  input.password === 'right'
    ? { session: { accessToken: `token-of-${input.email}` }, userErrors: [] }
    : { session: null, userErrors: [{ message: 'The sign-in data is not right.' }] };

Object.assign(Subscription!.getFields()['counted']!, {
  async *subscribe(_root: unknown, _args: unknown, { store }: Asked) {
    for (const count of [1, 2, 3]) yield { counted: `${count} in ${store ?? 'no store'}` };
  },
});

const accounts = [
  { label: 'Owner: owner@aurora.test', email: 'owner@aurora.test', password: 'right', store: 'aurora' },
  { label: 'Staff: staff@aurora.test', email: 'staff@aurora.test', password: 'wrong', store: 'aurora' },
];

const examples = [
  { store: 'aurora', group: 'Browse', title: 'Who am I here?', query: 'query WhoAmI { whoami }' },
  { store: 'aurora', group: 'Count', title: 'Add numbers', query: 'query Add($of: [Int!]!) { sum(of: $of) }', variables: { of: [20, 22] } },
  { store: 'aurora', group: 'Count', title: 'Add other numbers', query: 'query Add($of: [Int!]!) { sum(of: $of) }', variables: { of: [1, 2] } },
  { store: 'aurora', group: 'Count', title: 'Count to three', query: 'subscription Counted { counted }' },
  { store: 'sakura', group: 'Browse', title: 'Who am I in Japan?', query: 'query WhoInJapan { whoami }' },
  { store: null, group: 'Operators', title: 'Who am I outside?', query: 'query WhoOutside { whoami }' },
]; // prettier-ignore

let host: GraphqlHost;
let sockets: { dispose(): void | Promise<void> };

beforeAll(async () => {
  const explorer = createExplorer({
    examples,
    signIn: {
      mutation: 'mutation SignIn($input: SessionCreateInput!) { sessionCreate(input: $input) { session { accessToken } userErrors { message } } }',
      accounts,
    },
  }); // prettier-ignore
  host = await serveGraphql({
    schema,
    landingPage: explorer.landingPage,
    routes: explorer.routes,
    buildContext: async ({ raw }) => ({
      store: raw.headers['x-store'],
      authorization: raw.headers.authorization,
    }),
  });
  const server = new WebSocketServer({ server: host.server.raw, path: '/graphql' });
  sockets = useServer(
    { schema, context: ({ connectionParams }) => ({ store: connectionParams?.['x-store'] }) },
    server,
  );
});

afterAll(async () => {
  await sockets.dispose();
  await host.close();
});

describe('the files of the explorer', () => {
  const html = async (path: string) => {
    const response = await fetch(host.origin + path, { headers: { accept: 'text/html' } });
    return { csp: response.headers.get('content-security-policy') ?? '', text: await response.text() };
  };

  it('all come from here, under a policy that allows no other host', async () => {
    const { csp, text } = await html('/graphiql');
    expect(csp).not.toMatch(/https?:|\*/);
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("script-src 'self';");
    expect(text.match(/(src|href)="(?!data:|\/graphiql\/)/g)).toBeNull();
  });

  it('are kept by browsers for ever, compressed, and named by their content', async () => {
    const { text } = await html('/graphiql');
    const path = /\/graphiql\/assets\/[0-9a-f]{16}\/graphiql\.js/.exec(text)![0];
    const ask = (headers: Record<string, string>) => fetch(host.origin + path, { headers });
    const [br, gzip, plain] = await Promise.all(['br', 'gzip', 'identity'].map((encoding) => ask({ 'accept-encoding': encoding })));
    expect([br, gzip, plain].map((answer) => answer!.headers.get('content-encoding'))).toEqual(['br', 'gzip', null]);
    expect(br!.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(br!.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const sizes = await Promise.all([br, gzip, plain].map(async (answer) => (await answer!.arrayBuffer()).byteLength));
    expect(new Set(sizes)).toEqual(new Set([sizes[2]]));
    const again = await ask({ 'accept-encoding': 'br', 'if-none-match': br!.headers.get('etag')! });
    expect(again.status).toBe(304);
    expect((await fetch(`${host.origin}/graphiql/assets/0000000000000000/graphiql.js`)).status).toBe(404);
  }); // prettier-ignore

  it('stay out of the way of clients: /graphql is a page only for who prefers one', async () => {
    expect((await html('/graphql')).text).toContain('Loading Apollo Sandbox');
    const search = new URLSearchParams({ query: '{ whoami }' }).toString();
    const json = await fetch(`${host.url}?${search}`, {
      headers: { accept: 'application/json, text/html;q=0.5' },
    });
    expect(await json.json()).toEqual({ data: { whoami: 'anonymous in no store' } });
  });
});

const executable = findBrowser();
const reason = 'skipped: no Chromium on the PATH; install chromium or set CHROMIUM_PATH';

describe.skipIf(executable === null)(`in a browser${executable ? '' : ` (${reason})`}`, () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let foreignRequests: string[];
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchBrowser(executable!);
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    foreignRequests = [];
    complaints = [];
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== '127.0.0.1') foreignRequests.push(hostname);
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  });
  afterEach(() => context.close());

  const openExample = (title: string) => page.getByRole('button', { name: title, exact: true }).click();
  const run = () => page.getByRole('button', { name: /Execute query/ }).click();
  const expectAnswer = async (text: string) => {
    await page.locator('.result-window', { hasText: text }).waitFor();
  };

  it('opens an example with its store and variables, and shows the answer when it is run', async () => {
    await page.goto(`${host.origin}/graphiql`);
    await openExample('Add numbers');
    await run();
    await expectAnswer('"sum": 42');
    await openExample('Add other numbers');
    await run();
    await expectAnswer('"sum": 3');
    expect(await page.locator('[aria-current=true]').allInnerTexts()).toEqual(['Add other numbers']);
    await openExample('Who am I here?');
    await run();
    await expectAnswer('"whoami": "anonymous in aurora"');
    expect(foreignRequests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('sends each store its own examples, and remembers the chosen store', async () => {
    await page.goto(`${host.origin}/graphiql`);
    await page.getByRole('button', { name: 'sakura', exact: true }).click();
    await openExample('Who am I in Japan?');
    await run();
    await expectAnswer('"whoami": "anonymous in sakura"');
    await page.getByRole('button', { name: 'platform', exact: true }).click();
    await openExample('Who am I outside?');
    await run();
    await expectAnswer('"whoami": "anonymous in no store"');
    await page.reload();
    await page.getByRole('button', { name: 'platform', exact: true, pressed: true }).waitFor();
  });

  it('signs in as a demo account for all requests, and lets go of a token that has ended', async () => {
    await page.goto(`${host.origin}/graphiql`);
    await page.getByLabel('Demo account').selectOption('Staff: staff@aurora.test');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('alert').getByText('The sign-in data is not right.').waitFor();
    await page.getByLabel('Demo account').selectOption('Owner: owner@aurora.test');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText('Every request carries its access token.').waitFor();
    await openExample('Who am I here?');
    await run();
    await expectAnswer('"whoami": "Bearer token-of-owner@aurora.test in aurora"');
    expect(await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })')).not.toContain(
      'token-of-owner',
    );
    endedTokens.add('Bearer token-of-owner@aurora.test');
    await run();
    await page.getByText('Not signed in: requests are anonymous.').waitFor();
  });

  it('shows the schema that it read, and the events of a subscription', async () => {
    await page.goto(`${host.origin}/graphiql`);
    await openExample('Count to three');
    await run();
    await expectAnswer('"counted": "3 in aurora"');
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).click();
    await page.getByText('Who asks, and where.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('answers at /graphql with Apollo Sandbox, told where to send what', async () => {
    const stub = `window.EmbeddedSandbox = class { constructor(options) { (window.sandboxes ??= []).push(options); } };`;
    await page.route(`https://${APOLLO}/**`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: stub }),
    );
    await page.goto(`${host.origin}/graphql`);
    await page.getByLabel('Example').selectOption('aurora: Add numbers');
    expect(await page.evaluate('window.sandboxes')).toMatchObject([
      {
        initialEndpoint: host.url,
        initialState: { document: examples[0]!.query, headers: { 'x-store': 'aurora' } },
      },
      { initialEndpoint: host.url, initialState: { variables: { of: [20, 22] } } },
    ]);
    expect(page.url()).toBe(host.url);
    expect(foreignRequests).toEqual([APOLLO]);
    await page.getByRole('link', { name: /built-in explorer/ }).click();
    await page.getByRole('heading', { name: 'Examples' }).waitFor();
  });

  it("falls back from /graphql to the built-in explorer when Apollo's script cannot be had", async () => {
    await page.route(`https://${APOLLO}/**`, (route) => route.abort());
    await page.goto(`${host.origin}/graphql`);
    await page.getByText('Apollo Sandbox could not be loaded from the internet.').waitFor();
    await openExample('Add numbers');
    await run();
    await expectAnswer('"sum": 42');
    expect(foreignRequests).toEqual([APOLLO]);
  });

  it("falls back also when Apollo's script never answers", async () => {
    await page.clock.install();
    const asked = new Promise((resolve) => void page.route(`https://${APOLLO}/**`, resolve));
    await page.goto(host.url, { waitUntil: 'commit' });
    await asked;
    await page.clock.fastForward(60_000);
    await page.waitForURL(/\/graphiql/);
  });
});
