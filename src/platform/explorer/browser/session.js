/* global window */

/** Which store requests go to and who sends them. The choice of store is kept by the browser; a token never is. */

const STORE_KEY = 'explorer:store';
const listeners = new Set();
/** A store of null is the platform itself; undefined is a choice that was never made. */
let state = {
  store: JSON.parse(window.localStorage.getItem(STORE_KEY) ?? '{}').store,
  account: null,
  token: null,
};

function change(next) {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}

export const session = {
  read: () => state,
  subscribe(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  chooseStore(store) {
    window.localStorage.setItem(STORE_KEY, JSON.stringify({ store }));
    change({ store });
  },
  signedIn: (account, token) => change({ account, token }),
  signOut: () => change({ account: null, token: null }),
};

/** The headers that every request carries unless its tab says otherwise. */
export function sessionHeaders() {
  const { store, token } = state;
  return { ...(store && { 'x-store': store }), ...(token && { authorization: `Bearer ${token}` }) };
}
