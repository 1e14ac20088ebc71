import { FAVICON } from '../http/favicon.js';

/** Where a page finds its files and what it talks to. */
export interface PageSettings {
  readonly title: string;
  /** Ends with a slash. */
  readonly assetsPath: string;
  readonly configPath: string;
}

const NOWHERE = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Files and requests of this host only. GraphiQL's dialogs want to lock the page's scrolling by an inline style, which
 * this refuses; the page does not scroll, so nothing is lost.
 */
export const EXPLORER_CSP = [
  NOWHERE,
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
].join('; ');

/** The page of the built-in explorer. */
export function renderExplorerPage({ title, assetsPath, configPath }: PageSettings): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} explorer</title>
    <link rel="icon" href="${FAVICON}" />
    <link rel="stylesheet" href="${assetsPath}graphiql.css" />
    <link rel="stylesheet" href="${assetsPath}explorer.css" />
    <script defer src="${assetsPath}react.js"></script>
    <script defer src="${assetsPath}react-dom.js"></script>
    <script defer src="${assetsPath}graphiql.js"></script>
    <script type="module" src="${assetsPath}explorer.js"></script>
  </head>
  <body class="explorer-body">
    <div id="explorer" data-config="${configPath}"><p class="explorer-loading">Loading the explorer…</p></div>
    <noscript>The explorer needs JavaScript.</noscript>
  </body>
</html>
`;
}
