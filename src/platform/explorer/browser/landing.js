/* global window, document */

/** Long enough for a slow line, short enough for one that swallows everything without an answer. */
const PATIENCE_MS = 4000;

const sandbox = document.getElementById('sandbox');
const picker = document.getElementById('examples');
const { script, config: configPath, explorer } = sandbox.dataset;

function openBuiltInExplorer() {
  window.location.replace(`${explorer}?${new URLSearchParams({ 'instead-of': window.location.pathname })}`);
}

/** Resolves when the script of another host has run; rejects when it cannot be had, or not soon. */
function load(source) {
  return new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.src = source;
    element.onload = resolve;
    element.onerror = reject;
    window.setTimeout(reject, PATIENCE_MS);
    document.head.append(element);
  });
}

function showSandbox({ graphqlPath }, example) {
  const headers = { ...(example?.store && { 'x-store': example.store }), ...example?.headers };
  sandbox.replaceChildren();
  new window.EmbeddedSandbox({
    target: '#sandbox',
    initialEndpoint: new URL(graphqlPath, window.location.href).href,
    initialState: {
      ...(example && { document: example.query, variables: example.variables, headers }),
      includeCookies: false,
      pollForSchemaUpdates: false,
    },
    hideCookieToggle: true,
    endpointIsEditable: false,
    runTelemetry: false,
    allowDynamicStyles: false,
  });
}

function offerExamples(config) {
  const names = config.examples.map(({ store, title }) => `${store ?? 'platform'}: ${title}`);
  picker.replaceChildren(...names.map((name, index) => new window.Option(name, String(index))));
  picker.addEventListener('change', () => showSandbox(config, config.examples[Number(picker.value)]));
  picker.parentElement.hidden = names.length === 0;
}

try {
  const [response] = await Promise.all([window.fetch(configPath), load(script)]);
  const config = await response.json();
  offerExamples(config);
  showSandbox(config, config.examples[0]);
} catch {
  openBuiltInExplorer();
}
