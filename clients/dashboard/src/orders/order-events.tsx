import { createContext, useContext, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { follow } from '../api/live.js';
import { DashboardOrdersFeedDocument, type DashboardOrderFragment } from '../generated/graphql.js';

interface Listener {
  /** Something happened to the order, which stands as it is now. */
  readonly onOrder: (order: DashboardOrderFragment) => void;
  /** Events may have been missed: what is shown must be read again. */
  readonly onGap: () => void;
}

const Listeners = createContext<Set<Listener>>(new Set());

/** Follows the store's orders for everything inside, by one stream. */
export function OrderEvents({ children }: { readonly children: ReactNode }) {
  const listeners = useMemo(() => new Set<Listener>(), []);
  useEffect(() => {
    let last: string | undefined;
    return follow({
      document: DashboardOrdersFeedDocument,
      variables: () => ({ after: last }),
      onEvent({ ordersFeed: { sequence, order } }) {
        last = sequence;
        for (const listener of listeners) listener.onOrder(order);
      },
      // With a place to go on from nothing is missed; the first time there is none yet.
      onBegin() {
        if (last === undefined) for (const listener of listeners) listener.onGap();
      },
      onRefused: () => (last = undefined),
    });
  }, [listeners]);
  return <Listeners.Provider value={listeners}>{children}</Listeners.Provider>;
}

/** Tells the component what happens to orders while it is shown. */
export function useOrderEvents(listener: Listener): void {
  const listeners = useContext(Listeners);
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    const entry: Listener = {
      onOrder: (order) => latest.current.onOrder(order),
      onGap: () => latest.current.onGap(),
    };
    listeners.add(entry);
    return () => void listeners.delete(entry);
  }, [listeners]);
}
