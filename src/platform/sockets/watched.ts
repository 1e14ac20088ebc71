/** An object whose readers are watched. */
export interface Watched<T extends object> {
  readonly object: T;
  /** What was read of it so far, in the order of the first readings; see {@link factOf}. */
  readonly facts: ReadonlyMap<string, unknown>;
}

/** Stands for the value of a place where a plain object is: what was read of that is noted under its own places. */
const PLAIN = Symbol('a plain object');

/**
 * The same object for its readers, while everything they read is noted: whoever would read the same at all these places
 * would do the same. Of plain objects in it, each property is noted; everything else counts as the same only when it is
 * identical. What is written to it stays with this watching.
 * @param given answered in place of the object's own properties and never noted: what makes no difference to anybody
 */
export function watch<T extends object>(target: T, given: Readonly<Record<string, unknown>>): Watched<T> {
  const facts = new Map<string, unknown>();
  return { object: watchedAt('', target, { facts, own: { ...given } }), facts };
}

/** What a watched object has at a place, as it is noted. */
export function factOf(target: object, place: string): unknown {
  let found: unknown = target;
  for (const name of place.split('.')) found = (found as Record<string, unknown> | null | undefined)?.[name];
  return isPlain(found) ? PLAIN : found;
}

interface Watching {
  readonly facts: Map<string, unknown>;
  readonly own: Record<string, unknown>;
}

function watchedAt<T extends object>(path: string, target: T, { facts, own }: Watching): T {
  const nested = new Map<string, object>();
  // Who asks which names there are is told, and what they do with that is noted as like nothing else.
  const asked = () => facts.set(`${path}*`, Symbol('names'));
  // The proxy stands before an empty object, so that nothing about the real one keeps it from answering another value.
  return new Proxy(Object.create(Object.getPrototypeOf(target) as object | null) as T, {
    get(_empty, name) {
      if (typeof name === 'symbol') return Reflect.get(target, name) as unknown;
      if (Object.hasOwn(own, name)) return own[name];
      const value = Reflect.get(target, name) as unknown;
      if (!facts.has(path + name)) facts.set(path + name, isPlain(value) ? PLAIN : value);
      if (!isPlain(value)) return value;
      const known = nested.get(name) ?? watchedAt(`${path}${name}.`, value, { facts, own: {} });
      nested.set(name, known);
      return known;
    },
    set(_empty, name, value) {
      own[String(name)] = value;
      return true;
    },
    has(_empty, name) {
      asked();
      return Reflect.has(target, name);
    },
    ownKeys() {
      asked();
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(_empty, name) {
      asked();
      const found = Reflect.getOwnPropertyDescriptor(target, name);
      return found && { ...found, configurable: true };
    },
  });
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
