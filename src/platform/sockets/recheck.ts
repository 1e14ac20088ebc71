import type { ClientSocket } from './client-socket.js';
import { reasonOf } from './close-reason.js';
import type { SocketHost } from './socket-host.js';
import { NoLongerAllowed } from './subscription-run.js';

const AT_ONCE = 8;

/**
 * Sends away those who listen and may not any longer, also while no event comes. A few at a time, so that many sockets
 * cost the database a trickle and not a burst, and the last of them does not wait long for its turn.
 */
export async function recheckAll(host: SocketHost<object>, sockets: Iterable<ClientSocket>): Promise<void> {
  const waiting = [...sockets].values();
  await Promise.all(Array.from({ length: AT_ONCE }, () => recheckRest(host, waiting)));
}

/** Takes the next ones as long as there are some. */
async function recheckRest(host: SocketHost<object>, waiting: Iterable<ClientSocket>): Promise<void> {
  for (const socket of waiting) {
    try {
      if (socket.isOpen && socket.caller) await recheck(host, socket);
    } catch (error) {
      host.log.error({ err: error }, 'The rights of a socket could not be checked; it is tried again');
    }
  }
}

async function recheck(host: SocketHost<object>, socket: ClientSocket): Promise<void> {
  const ctx = await host.buildContext(socket.caller!, host.newRequestId());
  const fault = host.refusal(ctx, null);
  if (fault) {
    socket.close(reasonOf(fault));
    return;
  }
  const key = host.viewerKey(ctx);
  const isChanged = key !== socket.viewerKey;
  try {
    for (const run of [...socket.runs]) await run.recheck(ctx, isChanged);
    socket.viewerKey = key;
  } catch (error) {
    if (!(error instanceof NoLongerAllowed)) throw error;
    socket.close(reasonOf(error.fault));
  }
}
