import { FAVICON } from '../http/favicon.js';
import type { PageSettings } from './explorer-page.js';

const SANDBOX_SCRIPTS = 'https://embeddable-sandbox.cdn.apollographql.com';
const SANDBOX_FRAME = 'https://sandbox.embed.apollographql.com';

/** Apollo Sandbox is a frame of Apollo's, loaded by a script of Apollo's; nothing else of the page is theirs. */
export const LANDING_CSP = [
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  `script-src 'self' ${SANDBOX_SCRIPTS}`,
  `style-src 'self' ${SANDBOX_SCRIPTS}`,
  "img-src 'self' data:",
  "connect-src 'self'",
  `frame-src ${SANDBOX_FRAME}`,
].join('; ');

export interface LandingSettings extends PageSettings {
  readonly explorerPath: string;
}

/** The page at the endpoint's own address: Apollo Sandbox, or the built-in explorer when it cannot be loaded. */
export function renderLandingPage({ title, assetsPath, configPath, explorerPath }: LandingSettings): string {
  const script = `${SANDBOX_SCRIPTS}/v2/embeddable-sandbox.umd.production.min.js`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} GraphQL API</title>
    <link rel="icon" href="${FAVICON}" />
    <link rel="stylesheet" href="${assetsPath}explorer.css" />
    <script type="module" src="${assetsPath}landing.js"></script>
  </head>
  <body class="landing-body">
    <header class="landing-bar">
      <strong>${title} GraphQL API</strong>
      <label class="landing-examples" hidden>Example <select id="examples"></select></label>
      <nav>
        <a href="${explorerPath}">Open the built-in explorer (examples, sign-in, works offline)</a>
      </nav>
    </header>
    <main id="sandbox" data-script="${script}" data-config="${configPath}" data-explorer="${explorerPath}">
      <p class="explorer-loading">Loading Apollo Sandbox…</p>
    </main>
    <noscript>The explorers need JavaScript. The API itself is at this address: send it GraphQL by POST.</noscript>
  </body>
</html>
`;
}
