/* global window, document */
import { createExamplesPlugin, storesOf, tabOf, useSession } from './examples-panel.js';
import { session } from './session.js';
import { createFetcher } from './transport.js';

const { createElement: h, useMemo } = window.React;
const { GraphiQL } = window;
const WELCOME = '# Write an operation here and press ▶ to run it. Ctrl-Space completes what you type.\n';
const PANEL_KEY = 'graphiql:visiblePlugin';

function Explorer({ config }) {
  const { store } = useSession();
  const plugins = useMemo(() => (config.examples.length > 0 ? [createExamplesPlugin(config)] : []), [config]);
  const fetcher = useMemo(() => createFetcher(config.graphqlPath), [config]);
  const first = config.examples.find((example) => example.store === store);
  return h(
    GraphiQL,
    {
      fetcher,
      plugins,
      defaultQuery: WELCOME,
      defaultTabs: first && [tabOf(first)],
      defaultHeaders: store ? JSON.stringify({ 'x-store': store }, null, 2) : '',
      defaultEditorToolsVisibility: 'variables',
      shouldPersistHeaders: false,
    },
    h(GraphiQL.Logo, null, h('span', { className: 'explorer-logo' }, config.title)),
  );
}

function Notice({ graphqlPath }) {
  return h(
    'div',
    { className: 'explorer-notice', role: 'status' },
    'Apollo Sandbox could not be loaded from the internet. This is the built-in explorer.',
    h('a', { href: graphqlPath }, 'Try Apollo Sandbox again'),
  );
}

/** A store that no longer has examples would show an empty panel. */
function chooseKnownStore(examples) {
  const stores = storesOf(examples);
  if (!stores.includes(session.read().store)) session.chooseStore(stores[0] ?? null);
}

const root = document.getElementById('explorer');
const response = await window.fetch(root.dataset.config);
const config = await response.json();
chooseKnownStore(config.examples);
if (window.localStorage.getItem(PANEL_KEY) === null) window.localStorage.setItem(PANEL_KEY, 'Examples');
const isFallback = new URLSearchParams(window.location.search).get('instead-of') === config.graphqlPath;
window.ReactDOM.createRoot(root).render([
  isFallback && h(Notice, { key: 'notice', graphqlPath: config.graphqlPath }),
  h(Explorer, { key: 'explorer', config }),
]);
