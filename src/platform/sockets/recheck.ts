import type { Fault } from '../../kernel/errors.js';
import type { Caller } from './caller.js';
import type { ClientSocket } from './client-socket.js';
import { reasonOf } from './close-reason.js';
import type { SocketHost } from './socket-host.js';
import { NoLongerAllowed } from './subscription-run.js';

/** Their sessions and roles are read together, a statement for each kind. */
const AT_ONCE = 50;

/**
 * Sends away those who listen and may not any longer, also while no event comes. Each caller is read once, whatever they
 * have open. A few at a time, so that many cost the database a trickle and not a burst, and the last of them does not
 * wait long for their turn.
 */
export async function recheckAll(host: SocketHost<object>, sockets: Iterable<ClientSocket>): Promise<void> {
  const waiting = byCaller(sockets).entries();
  await Promise.all(Array.from({ length: AT_ONCE }, () => recheckRest(host, waiting)));
}

function byCaller(sockets: Iterable<ClientSocket>): Map<Caller, ClientSocket[]> {
  const groups = new Map<Caller, ClientSocket[]>();
  for (const socket of sockets) {
    if (!socket.isOpen || !socket.caller) continue;
    const group = groups.get(socket.caller);
    if (group) group.push(socket);
    else groups.set(socket.caller, [socket]);
  }
  return groups;
}

/** Takes the next ones as long as there are some. */
async function recheckRest(
  host: SocketHost<object>,
  waiting: Iterable<readonly [Caller, readonly ClientSocket[]]>,
): Promise<void> {
  for (const [caller, sockets] of waiting) {
    try {
      const ctx = await host.buildContext(caller, { requestId: host.newRequestId() });
      for (const socket of sockets) await recheck(host, socket, ctx);
    } catch (error) {
      host.log.error({ err: error }, 'The rights of a socket could not be checked; it is tried again');
    }
  }
}

async function recheck(host: SocketHost<object>, socket: ClientSocket, ctx: object): Promise<void> {
  const fault = host.refusal(ctx, null);
  if (fault) {
    sendAway(socket, fault);
    return;
  }
  const key = host.viewerKey(ctx);
  const isChanged = key !== socket.viewerKey;
  try {
    for (const run of [...socket.runs]) await run.recheck(ctx, isChanged);
    socket.viewerKey = key;
  } catch (error) {
    if (!(error instanceof NoLongerAllowed)) throw error;
    sendAway(socket, error.fault);
  }
}

/** Its subscriptions tell why, and then it is closed: at once when there is none, or none could tell since the last time. */
function sendAway(socket: ClientSocket, fault: Fault): void {
  const told = [...socket.runs].filter((run) => run.refuse(fault));
  if (told.length === 0) socket.close(reasonOf(fault));
}
