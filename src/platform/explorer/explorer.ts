import { sendJson } from '../http/json-response.js';
import { sendPage } from '../http/page-response.js';
import type { Route } from '../http/router.js';
import { AssetCollection } from '../http/asset-collection.js';
import type { ExplorerAccount, ExplorerExample } from './explorer-example.js';
import { explorerFiles } from './explorer-files.js';
import { EXPLORER_CSP, renderExplorerPage } from './explorer-page.js';
import { LANDING_CSP, renderLandingPage } from './landing-page.js';

export interface ExplorerOptions {
  readonly examples: readonly ExplorerExample[];
  /**
   * Lets people sign in as a demo account. The mutation takes `$input: { email, password }` and answers an
   * `accessToken` somewhere below its payload.
   */
  readonly signIn?: { readonly mutation: string; readonly accounts: readonly ExplorerAccount[] };
  readonly title?: string;
  readonly graphqlPath?: string;
  readonly explorerPath?: string;
}

export interface Explorer {
  /** The explorer's page, its files and its examples. */
  readonly routes: readonly Route[];
  /** Answers a browser that opens the GraphQL endpoint. */
  readonly landingPage: Route['handle'];
}

/** The explorer. It reads its files when the first page is asked for, and keeps them in memory. */
export function createExplorer(options: ExplorerOptions): Explorer {
  const {
    title = 'Wasla',
    graphqlPath = '/graphql',
    explorerPath = '/graphiql',
    examples,
    signIn = null,
  } = options;
  const configPath = `${explorerPath}/config.json`;
  let reading: Promise<AssetCollection> | undefined;
  const assets = () => (reading ??= AssetCollection.load(explorerFiles()));
  const page = async () => {
    const { version } = await assets();
    return { title, configPath, assetsPath: `${explorerPath}/assets/${version}/` };
  };
  const config = { title, graphqlPath, examples, signIn };
  return {
    async landingPage(request) {
      sendPage(request, renderLandingPage({ ...(await page()), explorerPath }), LANDING_CSP);
    },
    routes: [
      {
        method: 'GET',
        path: explorerPath,
        async handle(request) {
          sendPage(request, renderExplorerPage(await page()), EXPLORER_CSP);
        },
      },
      { method: 'GET', path: configPath, handle: (request) => sendJson(request, 200, config) },
      {
        method: 'GET',
        path: `${explorerPath}/assets/:version/:name`,
        async handle(request) {
          const { version, name } = request.params;
          await (await assets()).send(request, version!, name!);
        },
      },
    ],
  };
}
