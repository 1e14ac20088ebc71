import { useSyncExternalStore } from 'react';
import { placeIn, type Place } from './place-in.js';

/** The place that the address names now. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(
    (changed) => {
      addEventListener('hashchange', changed);
      return () => removeEventListener('hashchange', changed);
    },
    () => location.hash,
  );
  return placeIn(hash);
}

/** The address of a place, for links. */
export function addressOf(section: string, id?: string): string {
  return `#/${section}${id ? `/${encodeURIComponent(id)}` : ''}`;
}

/** Goes there, as a click on its link would. */
export function goTo(section: string, id?: string): void {
  location.hash = addressOf(section, id);
}
