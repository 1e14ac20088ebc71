/**
 * What the object itself has under a name that a client chose. Every plain object answers to `constructor`, `toString`
 * and the like, which nobody gave it.
 */
export function ownValue(object: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
