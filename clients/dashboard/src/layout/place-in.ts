/** Where in the dashboard one is: the part of the address after `#/`, so that back and bookmarks work. */
export interface Place {
  readonly section: string;
  /** What is opened in the section, if anything. */
  readonly id: string | null;
}

/** The place that this part of an address names. Whoever typed it may have typed anything. */
export function placeIn(hash: string): Place {
  const [section = null, id = null] = hash.replace(/^#\/?/, '').split('/').map(decoded);
  return { section: section ?? '', id };
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
