/** The password of every demo account. */
export const DEMO_PASSWORD = 'wasla-demo-1';

/** Headers of a signed-in request, in a store or (null) on the platform, with a gap for the token. */
export function signedIn(store: string | null): Record<string, string> {
  return { ...(store === null ? {} : { 'x-store': store }), authorization: 'Bearer PASTE_ACCESS_TOKEN' };
}
