import type { AnyTx } from './scope.js';
import { insertStatement, type EntityClass } from './rows.js';

const waiting = new WeakMap<AnyTx, Map<EntityClass<object>, object[]>>();

/**
 * The rows will be in their table when the transaction commits, in the order of their adding. For tables that only grow
 * and that the transaction itself does not read: all such rows are written by its last statement. Rows of one entity
 * name the same properties and have the same conflict clause.
 */
export function appendRows<E extends object>(
  tx: AnyTx,
  entity: EntityClass<E>,
  rows: readonly Partial<E>[],
  conflict = '',
): void {
  if (rows.length === 0) return;
  const tables = waiting.get(tx) ?? new Map<EntityClass<object>, object[]>();
  waiting.set(tx, tables);
  const all = tables.get(entity) ?? [];
  tables.set(entity, all);
  all.push(...rows);
  tx.writeAtEnd(entity, () => insertStatement(entity, all as Partial<E>[], { conflict }));
}
