import { refuse } from '../../../kernel/errors.js';
import { areaText, areRivals, comparableArea, type Area, type ComparableArea } from './area.js';

/** Of all zones of a store together. */
const MAX_AREAS_OF_STORE = 1000;

interface Zone {
  readonly name: string;
  readonly areas: readonly Area[];
}

/**
 * Nothing, when beside these zones every address still belongs to one zone.
 * @throws Refusal TAKEN when an equally narrow area of another zone has addresses in common with one of these areas,
 * DUPLICATE when one stands twice, OUT_OF_RANGE when the store would have too many
 */
export function assertAreasDecide(areas: readonly Area[], others: readonly Zone[]): void {
  const total = others.reduce((sum, zone) => sum + zone.areas.length, areas.length);
  if (total > MAX_AREAS_OF_STORE) {
    throw refuse('OUT_OF_RANGE', `All zones of a store have at most ${MAX_AREAS_OF_STORE} areas together.`, [
      'input',
      'areas',
    ]);
  }
  const taken = others.flatMap((zone) =>
    zone.areas.map((area) => ({ zone, area, comparable: comparableArea(area) })),
  );
  const seen = new Set<string>();
  areas.forEach((area, index) => {
    const comparable = comparableArea(area);
    const rival = taken.find((other) => areRivals(comparable, other.comparable));
    if (rival) {
      const { zone } = rival;
      const message = `The zone "${zone.name}" already has ${areaText(rival.area)}, which has addresses in common with ${areaText(area)}.`;
      throw refuse('TAKEN', message, ['input', 'areas', index]);
    }
    assertNew(seen, comparable, index);
  });
}

function assertNew(seen: Set<string>, area: ComparableArea, index: number): void {
  const key = JSON.stringify(area);
  if (seen.has(key)) throw refuse('DUPLICATE', 'This area stands twice.', ['input', 'areas', index]);
  seen.add(key);
}
