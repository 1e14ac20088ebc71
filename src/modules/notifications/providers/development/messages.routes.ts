import { sendJson } from '../../../../platform/http/json-response.js';
import type { Route } from '../../../../platform/http/router.js';
import type { MessageFolder } from './message-folder.js';

/** Shows developers the messages that were kept instead of sent; `?to=` narrows them to one address or phone. */
export function messagesRoute(folder: MessageFolder): Route {
  return {
    method: 'GET',
    path: '/dev/messages',
    async handle(request) {
      const to = request.url.searchParams.get('to');
      const messages = await folder.list();
      sendJson(request, 200, { messages: messages.filter((message) => to === null || message.to === to) });
    },
  };
}
