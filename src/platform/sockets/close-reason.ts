import type { Fault } from '../../kernel/errors.js';

/** Why a socket is closed, as its client is told. Codes from 4000 on are ours, or those of graphql-transport-ws. */
export interface CloseReason {
  readonly code: number;
  readonly reason: string;
}

/** The process stops. Clients connect again, which leads them to another one. */
export const GOING_AWAY: CloseReason = {
  code: 1001,
  reason: 'This process stops: connect again, resume with after',
};

export const BAD_MESSAGE: CloseReason = { code: 4400, reason: 'The message is not of the protocol' };

/**
 * Not 4429, which the protocol gives to repeated initialisation: common clients would take it as final and never
 * connect again.
 */
export const SLOW_CONSUMER: CloseReason = { code: 4430, reason: 'Slow consumer: resume with after' };

export const INTERNAL: CloseReason = {
  code: 4500,
  reason: 'Something failed on our side: resume with after',
};

/** The reason for a viewer who may not go on: 4401 when a new token would help, 4403 when not. */
export function reasonOf(fault: Fault): CloseReason {
  return fault.code === 'UNAUTHENTICATED'
    ? { code: 4401, reason: 'The access token is wrong or has ended' }
    : { code: 4403, reason: 'No longer allowed' };
}
