import { sendJson } from '../../../platform/http/json-response.js';
import type { Route } from '../../../platform/http/router.js';
import type { SigningKeysService } from './signing-keys.service.js';

const MAX_AGE_SECONDS = 300;

/** Publishes the public keys, with which anyone can check access tokens. */
export function jwksRoute(keys: SigningKeysService): Route {
  return {
    method: 'GET',
    path: '/.well-known/jwks.json',
    async handle(request) {
      request.response.setHeader('cache-control', `public, max-age=${MAX_AGE_SECONDS}`);
      sendJson(request, 200, await keys.published());
    },
  };
}
