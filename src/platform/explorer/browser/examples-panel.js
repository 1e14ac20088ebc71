/* global window */
import { session } from './session.js';
import { signIn } from './transport.js';

const { createElement: h, useEffect, useRef, useState, useSyncExternalStore } = window.React;
const { useEditorContext } = window.GraphiQL.React;

export const useSession = () => useSyncExternalStore(session.subscribe, session.read);

/** What stands in an editor tab of this example. */
export function tabOf(example) {
  const headers = { ...(example.store && { 'x-store': example.store }), ...example.headers };
  const pretty = (value) => (Object.keys(value).length > 0 ? JSON.stringify(value, null, 2) : '');
  return { query: example.query, variables: pretty(example.variables ?? {}), headers: pretty(headers) };
}

function holds(tab, { query, variables, headers }) {
  return tab.query === query && (tab.variables ?? '') === variables && (tab.headers ?? '') === headers;
}

export function storesOf(examples) {
  return [...new Set(examples.map(({ store }) => store))];
}

/** The panel beside the editor: the stores, who is asking, and the operations that stand ready. */
export function createExamplesPlugin(config) {
  return {
    title: 'Examples',
    icon: () =>
      h(
        'svg',
        {
          viewBox: '0 0 24 24',
          fill: 'none',
          stroke: 'currentColor',
          strokeWidth: 1.5,
          strokeLinejoin: 'round',
        },
        h('path', { d: 'M4 5h16M4 10h16M4 15h9M16 14.5v6l4.5-3z' }),
      ),
    content: () => h(ExamplesPanel, { config }),
  };
}

function ExamplesPanel({ config }) {
  const { store } = useSession();
  const open = useTabOpener();
  const shown = config.examples.filter((example) => example.store === store);
  const groups = [...new Set(shown.map(({ group }) => group))];
  return h(
    'section',
    { className: 'examples' },
    h(
      'div',
      null,
      h('h2', null, 'Examples'),
      h('p', { className: 'examples-hint' }, 'Choose a store, click an operation, then press ▶ to run it.'),
    ),
    h(StorePicker, { stores: storesOf(config.examples), chosen: store }),
    config.signIn && h(AccountPicker, { config, store }),
    groups.map((group) =>
      h(ExampleGroup, {
        key: group,
        group,
        open,
        examples: shown.filter((example) => example.group === group),
      }),
    ),
  );
}

function StorePicker({ stores, chosen }) {
  const button = (store) =>
    h(
      'button',
      {
        key: String(store),
        type: 'button',
        'aria-pressed': store === chosen,
        onClick: () => session.chooseStore(store),
      },
      store ?? 'platform',
    );
  return h('div', { className: 'examples-stores', role: 'group', 'aria-label': 'Store' }, stores.map(button));
}

function ExampleGroup({ group, examples, open }) {
  const { tabs, activeTabIndex } = useEditorContext({ nonNull: true });
  const entry = (example) => {
    const tab = tabOf(example);
    const properties = {
      type: 'button',
      'aria-current': holds(tabs[activeTabIndex], tab),
      onClick: () => open(tab),
    };
    return h('li', { key: example.title }, h('button', properties, example.title));
  };
  return h('div', null, h('h3', null, group), h('ul', { className: 'examples-list' }, examples.map(entry)));
}

/**
 * Opens what an example says in a tab: the one that has it already, else a new one. GraphiQL makes tabs empty, so the
 * editors are filled once they and the new tab are there. An effect that still waits from before the click runs before
 * the tab is made: it would fill the tab that stands open.
 */
function useTabOpener() {
  const { tabs, addTab, changeTab, queryEditor, variableEditor, headerEditor } = useEditorContext({
    nonNull: true,
  });
  const waiting = useRef(null);
  useEffect(() => {
    const isThere = waiting.current && tabs.length > waiting.current.tabsBefore;
    if (!isThere || !queryEditor || !variableEditor || !headerEditor) return;
    const { tab } = waiting.current;
    waiting.current = null;
    queryEditor.setValue(tab.query);
    variableEditor.setValue(tab.variables);
    headerEditor.setValue(tab.headers);
  }, [tabs.length, queryEditor, variableEditor, headerEditor]);
  const open = (tab) => {
    const known = tabs.findIndex((each) => holds(each, tab));
    if (known >= 0) changeTab(known);
    else {
      waiting.current = { tab, tabsBefore: tabs.length };
      addTab();
    }
    // Until the editor has read the new text, the run button would ask for the operation of the old one.
    if (queryEditor) queryEditor.operationName = undefined;
  };
  // GraphiQL writes into its editors while React computes its tabs. Inside a click React may compute them twice, when
  // something less urgent waits, and the second time empties the editors after they were filled.
  return (tab) => window.setTimeout(open, 0, tab);
}

function AccountPicker({ config, store }) {
  const { account } = useSession();
  const [problem, setProblem] = useState(null);
  const accounts = config.signIn.accounts.filter((each) => each.store === store);
  const submit = async (event) => {
    event.preventDefault();
    const chosen = accounts[Number(event.currentTarget.elements.account.value)];
    setProblem(null);
    try {
      session.signedIn(chosen, await signIn(config.graphqlPath, config.signIn.mutation, chosen));
    } catch (error) {
      setProblem(error.message);
    }
  };
  if (account) return h(SignedIn, { account });
  if (accounts.length === 0) return null;
  return h(
    'div',
    { className: 'examples-account' },
    h(
      'form',
      { onSubmit: submit },
      h(
        'select',
        { name: 'account', 'aria-label': 'Demo account' },
        accounts.map(({ label, email }, index) => h('option', { key: email, value: index }, label)),
      ),
      h('button', { type: 'submit' }, 'Sign in'),
    ),
    problem
      ? h('p', { role: 'alert' }, problem)
      : h('p', { className: 'examples-hint' }, 'Not signed in: requests are anonymous.'),
  );
}

function SignedIn({ account }) {
  return h(
    'div',
    { className: 'examples-account' },
    h(
      'p',
      null,
      'Signed in as ',
      h('strong', null, account.email),
      '. Every request carries its access token.',
    ),
    h('div', null, h('button', { type: 'button', onClick: session.signOut }, 'Sign out')),
  );
}
