import { compilePath, type PathPattern } from './path-pattern.js';

/** What the table needs to know of a route. */
interface Routable {
  readonly method: string;
  readonly path: string;
}

/** The route of a request; or the methods that its path takes, the asked one not among them; or nothing. */
export type Found<Route> =
  | { readonly route: Route; readonly params: Record<string, string> }
  | { readonly methods: readonly string[] };

/** Finds the route of a method and path. */
export interface RouteTable<Route> {
  find(method: string, path: string): Found<Route> | null;
}

interface Place<Route> {
  readonly path: string;
  readonly pattern: PathPattern;
  readonly byMethod: Map<string, Route>;
}

/**
 * A table in which fixed paths win over patterns, and earlier patterns over later ones.
 * @throws Error when two routes have the same method and path
 */
export function createRouteTable<Route extends Routable>(routes: readonly Route[]): RouteTable<Route> {
  const places = new Map<string, Place<Route>>();
  for (const route of routes) addRoute(places, route);
  const patterns = [...places.values()].filter((place) => !place.pattern.isStatic);
  return {
    find(method, path) {
      const fixed = places.get(path);
      if (fixed?.pattern.isStatic) return pick(fixed, method, {});
      for (const place of patterns) {
        const params = place.pattern.match(path);
        if (params) return pick(place, method, params);
      }
      return null;
    },
  };
}

function addRoute<Route extends Routable>(places: Map<string, Place<Route>>, route: Route): void {
  const { method, path } = route;
  const place = places.get(path) ?? { path, pattern: compilePath(path), byMethod: new Map<string, Route>() };
  if (place.byMethod.has(method)) throw new Error(`Two routes answer ${method} ${path}; one must go.`);
  place.byMethod.set(method, route);
  places.set(path, place);
}

function pick<Route>(
  { byMethod }: Place<Route>,
  method: string,
  params: Record<string, string>,
): Found<Route> {
  const route = byMethod.get(method);
  if (route) return { route, params };
  const methods = [...byMethod.keys(), 'OPTIONS'];
  return { methods: byMethod.has('GET') ? ['HEAD', ...methods].sort() : methods.sort() };
}
