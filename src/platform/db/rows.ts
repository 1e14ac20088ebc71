import { getMetadataArgsStorage } from 'typeorm';
import type { Statement } from './closing-writes.js';
import type { Scope } from './scope.js';

export type EntityClass<E extends object> = new () => E;

interface ColumnShape {
  readonly property: string;
  readonly column: string;
  readonly type: string;
}

interface TableShape {
  readonly table: string;
  readonly columns: ReadonlyMap<string, ColumnShape>;
  /** Texts of statements that insert, by what the rows name: making one takes longer than finding it. */
  readonly inserts: Map<string, string>;
}

/** So many texts are kept of a table. */
const MAX_INSERTS = 50;

const shapes = new Map<EntityClass<object>, TableShape>();

/** Table and columns of an entity, from its TypeORM decorators: the entity is the one place that names them. */
function shapeOf(entity: EntityClass<object>): TableShape {
  let shape = shapes.get(entity);
  if (!shape) {
    const storage = getMetadataArgsStorage();
    const table = storage.tables.find((candidate) => candidate.target === entity)?.name;
    if (!table) throw new Error(`${entity.name} has no @Entity('table_name')`);
    const columns = storage.columns.filter(({ target }) => target === entity || isAncestor(target, entity));
    const byProperty = new Map(columns.map((column) => [column.propertyName, columnShape(column)]));
    shape = { table, columns: byProperty, inserts: new Map() };
    shapes.set(entity, shape);
  }
  return shape;
}

function isAncestor(target: unknown, entity: EntityClass<object>): boolean {
  return typeof target === 'function' && entity.prototype instanceof target;
}

function columnShape(column: { propertyName: string; options: ColumnOptionsLike }): ColumnShape {
  const { name, type, length, array } = column.options;
  const base = typeof type === 'string' ? type : 'text';
  return {
    property: column.propertyName,
    column: name ?? column.propertyName,
    type: `${base}${length ? `(${length})` : ''}${array ? '[]' : ''}`,
  };
}

interface ColumnOptionsLike {
  name?: string;
  type?: unknown;
  length?: string | number;
  array?: boolean;
}

/** The properties of an entity that are columns. */
export function propertiesOf(entity: EntityClass<object>): readonly string[] {
  return [...shapeOf(entity).columns.keys()];
}

/** The table name of an entity. */
export function tableOf(entity: EntityClass<object>): string {
  return shapeOf(entity).table;
}

/** The select list that gives rows the entity's property names: `p.created_at AS "createdAt", …`. */
export function columnsOf<E extends object>(
  entity: EntityClass<E>,
  alias = tableOf(entity),
  only?: readonly (keyof E & string)[],
): string {
  const { columns } = shapeOf(entity);
  const wanted = only ? only.map((property) => columnOf(entity, property)) : [...columns.values()];
  return wanted.map(({ column, property }) => `${alias}.${column} AS "${property}"`).join(', ');
}

/** Like {@link columnsOf}, for rows of several entities: the property names begin with the prefix. */
export function prefixedColumnsOf<E extends object>(
  entity: EntityClass<E>,
  alias: string,
  prefix: string,
): string {
  const { columns } = shapeOf(entity);
  return [...columns.values()]
    .map(({ column, property }) => `${alias}.${column} AS "${prefix}${property}"`)
    .join(', ');
}

/** The part of such a row that has the prefix, under the entity's own property names. */
export function unprefixed<E extends object>(
  entity: EntityClass<E>,
  row: Readonly<Record<string, unknown>>,
  prefix: string,
): E {
  const { columns } = shapeOf(entity);
  return Object.fromEntries(
    [...columns.keys()].map((property) => [property, row[`${prefix}${property}`]]),
  ) as E;
}

function columnOf(entity: EntityClass<object>, property: string): ColumnShape {
  const column = shapeOf(entity).columns.get(property);
  if (!column) throw new Error(`${entity.name} has no column for ${property}`);
  return column;
}

/**
 * Inserts all rows in one statement and answers them as stored, in no particular order.
 * Columns are those of the first row; columns that no row names take their defaults.
 * The rows travel as one JSON parameter, so the statement's text does not depend on their number.
 */
export async function insertRows<E extends object>(
  tx: Scope,
  entity: EntityClass<E>,
  rows: readonly Partial<E>[],
  conflict = '',
): Promise<E[]> {
  if (!rows[0]) return [];
  const { sql, parameters } = insertStatement(entity, rows, { conflict });
  return tx.query<E>(`${sql} RETURNING ${columnsOf(entity)}`, parameters);
}

/**
 * The statement of {@link insertRows}, which answers nothing. There is at least one row. `computed` are SQL expressions
 * for properties that the rows lack, or that are made of theirs: a row's own value is then named "property".
 */
export function insertStatement<E extends object>(
  entity: EntityClass<E>,
  rows: readonly Partial<E>[],
  options: InsertOptions<E> = {},
): Statement {
  const properties = Object.keys(rows[0]!);
  const shape = shapeOf(entity);
  const form = `${properties.join()} ${options.conflict ?? ''} ${JSON.stringify(options.computed)}`;
  let sql = shape.inserts.get(form);
  if (sql === undefined) {
    sql = insertText(entity, properties, options);
    if (shape.inserts.size < MAX_INSERTS) shape.inserts.set(form, sql);
  }
  return { sql, parameters: [JSON.stringify(rows)] };
}

function insertText<E extends object>(
  entity: EntityClass<E>,
  properties: readonly string[],
  { conflict = '', computed }: InsertOptions<E>,
): string {
  const given = properties.map((property) => columnOf(entity, property));
  const added = Object.keys(computed ?? {}).filter((property) => !properties.includes(property));
  const columns = [...given, ...added.map((property) => columnOf(entity, property))];
  const names = columns.map(({ column }) => column).join(', ');
  const values = columns.map(({ property }) => computed?.[property as keyof E] ?? `"${property}"`).join(', ');
  const fields = given.map(({ property, type }) => `"${property}" ${type}`).join(', ');
  return `INSERT INTO ${tableOf(entity)} (${names}) SELECT ${values} FROM jsonb_to_recordset($1::jsonb) AS input(${fields})
     ${conflict}`;
}

interface InsertOptions<E> {
  readonly conflict?: string;
  readonly computed?: Readonly<Partial<Record<keyof E, string>>>;
}

/**
 * `SET` clause and parameters of a change: absent properties stay as they are, null clears.
 * Parameters are numbered from `offset + 1`.
 */
export function changesOf<E extends object>(
  entity: EntityClass<E>,
  change: Partial<E>,
  offset: number,
): { assignments: string[]; parameters: unknown[] } {
  const entries = Object.entries(change).filter(([, value]) => value !== undefined);
  return {
    assignments: entries.map(([property], index) => {
      const { column, type } = columnOf(entity, property);
      return `${column} = $${offset + index + 1}::${type}`;
    }),
    parameters: entries.map(([property, value]) => {
      const json = columnOf(entity, property).type.startsWith('json');
      return json && value !== null ? JSON.stringify(value) : value;
    }),
  };
}
