/** What a path must look like, and the names of its variable parts. */
export interface PathPattern {
  /** Whether the pattern has no variable part, so that equality decides. */
  readonly isStatic: boolean;
  /** The decoded parameters when the path matches, else null. */
  match(path: string): Record<string, string> | null;
}

const UNSAFE = /[\0/\\]/;

/**
 * The pattern that a route's path describes: `:id` takes one segment, `*key` (last) takes one or more.
 * Parameters never hold a slash inside a segment, a backslash, a NUL or a dot segment, however they were encoded,
 * so that a handler may use them as a storage key.
 */
export function compilePath(template: string): PathPattern {
  const names: string[] = [];
  const source = template
    .split('/')
    .map((segment) => compileSegment(segment, names))
    .join('/');
  const expression = new RegExp(`^${source}$`);
  return {
    isStatic: names.length === 0,
    match(path) {
      const found = expression.exec(path);
      return found && decodeParams(names, found.slice(1));
    },
  };
}

function compileSegment(segment: string, names: string[]): string {
  if (segment.startsWith(':')) names.push(segment.slice(1));
  else if (segment.startsWith('*')) names.push(segment.slice(1));
  else return segment.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return segment.startsWith(':') ? '([^/]+)' : '(.+)';
}

function decodeParams(names: readonly string[], values: readonly string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const segments = values[index]!.split('/').map(decodeSegment);
    if (segments.includes(null)) return null;
    params[name] = segments.join('/');
  }
  return params;
}

function decodeSegment(encoded: string): string | null {
  try {
    const segment = decodeURIComponent(encoded);
    return segment === '' || segment === '.' || segment === '..' || UNSAFE.test(segment) ? null : segment;
  } catch {
    return null;
  }
}
