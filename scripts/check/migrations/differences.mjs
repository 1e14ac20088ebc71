/** Tables that belong to TypeORM itself. */
const OWN_TABLES = new Set(['migration', 'typeorm_metadata']);

/** PostgreSQL's own name of a type that entities write shorter. */
const FULL_NAMES = {
  timestamptz: 'timestamp with time zone',
  timestamp: 'timestamp without time zone',
  int: 'integer',
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  bool: 'boolean',
  float4: 'real',
  float8: 'double precision',
  varchar: 'character varying',
  char: 'character',
  decimal: 'numeric',
};

const COLUMNS = `
  SELECT c.relname AS table, a.attname AS column, format_type(a.atttypid, a.atttypmod) AS type,
         NOT a.attnotnull AS nullable, a.atthasdef AND a.attgenerated = '' OR a.attidentity <> '' AS defaulted,
         a.attgenerated <> '' AS computed, coalesce(a.attnum = ANY (k.conkey), false) AS key
  FROM pg_class c
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'p'
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition`;

function typeOf(column) {
  const name = String(column.type);
  const size = column.length || [column.precision, column.scale].filter((part) => part != null).join(',');
  const fullName = FULL_NAMES[name] ?? name;
  return `${fullName}${size ? `(${size})` : ''}${column.isArray ? '[]' : ''}`;
}

function describeEntityColumn(column) {
  return {
    type: typeOf(column),
    nullable: column.isNullable,
    defaulted:
      column.default !== undefined || column.isGenerated || column.isCreateDate || column.isUpdateDate,
    key: column.isPrimary,
  };
}

/** Table name to column name to description, of what the entities say. */
function entityTables(dataSource) {
  return new Map(
    dataSource.entityMetadatas.map((entity) => [
      entity.tableName,
      new Map(entity.columns.map((column) => [column.databaseName, describeEntityColumn(column)])),
    ]),
  );
}

/** The same of what the migrations made. */
async function databaseTables(dataSource) {
  const tables = new Map();
  for (const { table, column, ...description } of await dataSource.query(COLUMNS)) {
    if (OWN_TABLES.has(table)) continue;
    if (!tables.has(table)) tables.set(table, new Map());
    tables.get(table).set(column, description);
  }
  return tables;
}

function columnDifferences(name, wanted, found) {
  if (!found) return [`${name}: in the entity, not in the table`];
  return Object.keys(wanted)
    .filter((property) => wanted[property] !== found[property])
    .map(
      (property) =>
        `${name}: ${property} is ${wanted[property]} in the entity, ${found[property]} in the table`,
    );
}

function tableDifferences(table, wanted, found) {
  if (!found) return [`${table}: an entity, but no migration makes the table`];
  // A computed column may stay out of the entity: nothing writes it.
  const unknown = [...found].filter(([column, { computed }]) => !wanted.has(column) && !computed);
  return [
    ...[...wanted].flatMap(([column, description]) =>
      columnDifferences(`${table}.${column}`, description, found.get(column)),
    ),
    ...unknown.map(([column]) => `${table}.${column}: in the table, not in the entity`),
  ];
}

/** Where entities and tables differ: tables, columns, types, nullability, presence of a default, primary keys. */
export async function differences(dataSource) {
  const wanted = entityTables(dataSource);
  const found = await databaseTables(dataSource);
  return [
    ...[...wanted].flatMap(([table, columns]) => tableDifferences(table, columns, found.get(table))),
    ...[...found.keys()]
      .filter((table) => !wanted.has(table))
      .map((table) => `${table}: a table without an entity`),
  ];
}
