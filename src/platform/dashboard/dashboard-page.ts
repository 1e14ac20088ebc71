import { FAVICON } from '../http/favicon.js';

/** Files, requests and sockets of this host only, and no script or style inside the page. */
export const DASHBOARD_CSP = [
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
].join('; ');

export interface DashboardPageSettings {
  readonly title: string;
  /** Ends with a slash. */
  readonly assetsPath: string;
  readonly graphqlPath: string;
}

/** The page of the merchant's dashboard. Language and direction are set by its script, which knows the choice. */
export function renderDashboardPage({ title, assetsPath, graphqlPath }: DashboardPageSettings): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light" />
    <title>${title}</title>
    <link rel="icon" href="${FAVICON}" />
    <link rel="stylesheet" href="${assetsPath}dashboard.css" />
    <script type="module" src="${assetsPath}dashboard.js"></script>
  </head>
  <body>
    <div id="dashboard" data-title="${title}" data-graphql="${graphqlPath}"></div>
    <noscript>The dashboard needs JavaScript. The API it uses is at ${graphqlPath}.</noscript>
  </body>
</html>
`;
}
