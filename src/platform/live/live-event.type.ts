import { Field, ID, InterfaceType } from 'type-graphql';
import { encodeId } from '../../kernel/ids.js';
import { BigIntScalar, DateTime } from '../graphql/scalars.js';
import type { LiveEvent } from './live-event.js';

@InterfaceType('LiveEvent', {
  description:
    'Something that has happened in the store. Every subscription tells of such events, in their order.',
})
export abstract class LiveEventFields {
  @Field(() => BigIntScalar, {
    description:
      "Its place in the store's stream, which has no gaps. Subscribe with it as `after` to go on from here.",
  })
  sequence!: number;

  @Field(() => ID, { description: 'Identifies the event.' })
  eventId!: string;

  @Field(() => DateTime, { description: 'When it happened.' })
  occurredAt!: Date;

  @Field(() => String, {
    description: 'What happened, for example "order.confirmed.v1". More types may be added.',
  })
  type!: string;
}

export type EventFields = Pick<LiveEventFields, keyof LiveEventFields>;

/** What every subscription tells of an event. */
export function eventFieldsOf(event: LiveEvent): EventFields {
  const { sequence, eventId, occurredAt, type } = event;
  return { sequence, eventId: encodeId('event', eventId), occurredAt, type };
}
