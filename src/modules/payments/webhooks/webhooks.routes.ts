import type { Core } from '../../../platform/core.js';
import { readBody } from '../../../platform/http/body.js';
import { HttpProblem } from '../../../platform/http/http-problem.js';
import { sendJson } from '../../../platform/http/json-response.js';
import type { HttpRequest, Route } from '../../../platform/http/router.js';
import type { StoreDirectory } from '../../tenants/index.js';
import type { WebhookInbox } from './webhook-inbox.service.js';

const BODY = { limitBytes: 256_000, timeoutMs: 10_000 };

/**
 * `POST /webhooks/:provider/:slug`: 200 once the event is stored, whatever comes of it. The signature says that the
 * provider sent it, so nothing else is asked for. Stores that are suspended are told of their payments too.
 */
export function webhooksRoute(
  core: Core,
  parts: { readonly inbox: WebhookInbox; readonly directory: Pick<StoreDirectory, 'bySlug'> },
): Route {
  return {
    method: 'POST',
    path: '/webhooks/:provider/:slug',
    async handle(request: HttpRequest) {
      const { provider = '', slug = '' } = request.params;
      const store = await parts.directory.bySlug(slug);
      if (!store) throw new HttpProblem(404, 'NOT_FOUND', 'There is no such store.');
      const body = await readBody(request, BODY);
      const ctx = core.contexts.system(store, request.requestId);
      const { headers } = request.raw;
      await parts.inbox.receive(ctx, provider, { body, headers, receivedAt: core.clock.now() });
      sendJson(request, 200, { received: true });
    },
  };
}
