import { ownValue } from '../own-value.js';
import type { CostPlan, FieldPlan, ObjectPlan, Variables } from './cost-plan.js';
import { countItems, GivenVariables, sizeOf } from './plan-values.js';

/** Every operation costs at least this, so that none is free to send. */
export const LEAST_COST = 1;

type Answered = Readonly<Record<string, unknown>>;

/** Points that the operation asks for with these variables, as they were sent. */
export function requestedCost({ fields, defaults }: CostPlan, sent: Variables): number {
  return Math.max(LEAST_COST, whole(costOfFields(fields, new GivenVariables(sent, defaults))));
}

/** Points that the answer came to: what is in it, by the lengths that its lists really have. */
export function actualCost({ fields, defaults }: CostPlan, sent: Variables, data: Answered): number {
  return Math.max(LEAST_COST, whole(costOfAnswer(fields, new GivenVariables(sent, defaults), data)));
}

function costOfFields(fields: readonly FieldPlan[], variables: GivenVariables): number {
  let sum = 0;
  for (const field of fields) {
    if (field.when && !variables.fulfil(field.when)) continue;
    const size = field.size ? sizeOf(field.size, variables) : 1;
    sum += weightOf(field, variables);
    if (size > 0) sum += size * dearest(field.objects, (object) => costOfFields(object.fields, variables));
  }
  return sum;
}

function costOfAnswer(fields: readonly FieldPlan[], variables: GivenVariables, data: Answered): number {
  let sum = 0;
  for (const field of fields) {
    const value = ownValue(data, field.key);
    if (value === undefined) continue;
    sum += weightOf(field, variables);
    if (typeof value !== 'object' || value === null || field.objects.length === 0) continue;
    sum += Array.isArray(value)
      ? costOfItems(field.objects, variables, value)
      : costOfObject(field.objects, variables, value as Answered);
  }
  return sum;
}

function costOfItems(
  objects: readonly ObjectPlan[],
  variables: GivenVariables,
  items: readonly unknown[],
): number {
  // Most lists are of things with nothing dear below them: their number says all.
  if (objects.length === 1 && objects[0]!.fields.length === 0) return items.length * objects[0]!.weight;
  let sum = 0;
  for (const item of items) if (item !== null) sum += costOfObject(objects, variables, item as Answered);
  return sum;
}

function costOfObject(objects: readonly ObjectPlan[], variables: GivenVariables, data: Answered): number {
  return dearest(objects, (object) => costOfAnswer(object.fields, variables, data));
}

/** The kind of object is not known, or the answer does not tell it: the dearest one counts. */
function dearest(objects: readonly ObjectPlan[], costBelow: (object: ObjectPlan) => number): number {
  let most = 0;
  for (const object of objects) most = Math.max(most, object.weight + costBelow(object));
  return most;
}

function weightOf({ weight, items }: FieldPlan, variables: GivenVariables): number {
  if (!items) return weight;
  return items.in.reduce((sum, value) => sum + items.weight * countItems(value, variables), weight);
}

/** Weights may be parts of a point; what is taken is not. Sums stop where only "too many" matters. */
function whole(points: number): number {
  return Math.min(Math.ceil(points), Number.MAX_SAFE_INTEGER);
}
