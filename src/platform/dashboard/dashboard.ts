import { AssetCollection } from '../http/asset-collection.js';
import { sendPage } from '../http/page-response.js';
import type { Route } from '../http/router.js';
import { dashboardFiles } from './dashboard-files.js';
import { DASHBOARD_CSP, renderDashboardPage } from './dashboard-page.js';

export interface DashboardOptions {
  readonly title?: string;
  readonly path?: string;
  readonly graphqlPath?: string;
}

/** The merchant page and its files, read when the first page is asked for and kept in memory. All its data is GraphQL. */
export function dashboardRoutes(options: DashboardOptions = {}): readonly Route[] {
  const { title = 'Wasla', path = '/dashboard', graphqlPath = '/graphql' } = options;
  let reading: Promise<AssetCollection> | undefined;
  const assets = () => (reading ??= readFiles().catch(forget));
  const forget = (error: unknown) => {
    reading = undefined;
    throw error;
  };
  return [
    {
      method: 'GET',
      path,
      async handle(request) {
        const { version } = await assets();
        const html = renderDashboardPage({ title, graphqlPath, assetsPath: `${path}/assets/${version}/` });
        sendPage(request, html, DASHBOARD_CSP);
      },
    },
    {
      method: 'GET',
      path: `${path}/assets/:version/:name`,
      async handle(request) {
        const { version, name } = request.params;
        await (await assets()).send(request, version!, name!);
      },
    },
  ];
}

async function readFiles(): Promise<AssetCollection> {
  return AssetCollection.load(dashboardFiles());
}
