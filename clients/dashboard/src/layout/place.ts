import { useSyncExternalStore } from 'react';

/** Where in the dashboard one is: the part of the address after `#/`, so that back and bookmarks work. */
export interface Place {
  readonly section: string;
  /** What is opened in the section, if anything. */
  readonly id: string | null;
}

/** The place that the address names now. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(
    (changed) => {
      addEventListener('hashchange', changed);
      return () => removeEventListener('hashchange', changed);
    },
    () => location.hash,
  );
  const [section = '', id] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  return { section, id: id ?? null };
}

/** The address of a place, for links. */
export function addressOf(section: string, id?: string): string {
  return `#/${section}${id ? `/${encodeURIComponent(id)}` : ''}`;
}

/** Goes there, as a click on its link would. */
export function goTo(section: string, id?: string): void {
  location.hash = addressOf(section, id);
}
