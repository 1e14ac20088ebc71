import type { LiveEvent } from './live-event.js';

/**
 * Which events a subscriber wants. Data rather than a function, so that the live side and the SQL of a replay decide
 * alike.
 */
export interface EventFilter {
  /** What the events are about: their subject is of this kind, or their payload names one as `<kind>Id`. */
  readonly about: {
    readonly kind: string;
    /** Null: any of that kind. */ readonly ids: readonly string[] | null;
  };
  /** The first words of their types: `shipment` stands for `shipment.created.v1` and so on. All types when absent. */
  readonly families?: readonly string[];
}

/** Whether the filter lets the event pass. */
export function isWanted(event: LiveEvent, { about, families }: EventFilter): boolean {
  if (families && !families.includes(event.type.split('.', 1)[0]!)) return false;
  const { kind, ids } = about;
  const named = event.payload[`${kind}Id`];
  if (ids === null) return event.subject.kind === kind || typeof named === 'string';
  if (event.subject.kind === kind && ids.includes(event.subject.id)) return true;
  return typeof named === 'string' && ids.includes(named);
}

/** The same as a condition on `outbox_event`, with its parameters from the given number on. */
export function conditionOf(
  { about, families }: EventFilter,
  first: number,
): { sql: string; parameters: unknown[] } {
  const [kind, key, ids, types] = [first, first + 1, first + 2, first + 3].map((place) => `$${place}`);
  return {
    sql: `CASE WHEN ${ids}::text[] IS NULL
       THEN subject_kind = ${kind} OR jsonb_typeof(payload -> ${key}) = 'string'
       ELSE (subject_kind = ${kind} AND subject_id = ANY(${ids}::text[])) OR
         (jsonb_typeof(payload -> ${key}) = 'string' AND payload ->> ${key} = ANY(${ids}::text[])) END
       AND (${types}::text[] IS NULL OR split_part(type, '.', 1) = ANY(${types}::text[]))`,
    parameters: [about.kind, `${about.kind}Id`, about.ids, families ?? null],
  };
}
