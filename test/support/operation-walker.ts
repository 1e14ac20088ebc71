import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** A root field with everything below it that can be asked without arguments. */
export interface WalkedOperation {
  readonly root: 'Query' | 'Mutation' | 'Subscription';
  readonly field: string;
  readonly document: string;
  /** Every place in the variables where a text, id, number or list stands: `input.categoryIds.0`. */
  readonly places: readonly Place[];
  /** Variables that are well-formed, with a harmless value at each place. */
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Place {
  readonly path: readonly (string | number)[];
  readonly type: 'ID' | 'String' | 'Int' | 'Decimal' | 'List';
}

const SELECTION_DEPTH = 3;

/** Every operation of the schema. Nothing is named here, so a field added later is walked like the others. */
export function walkOperations(schema: GraphQLSchema): WalkedOperation[] {
  return (['Query', 'Mutation', 'Subscription'] as const).flatMap((root) => {
    const type = schema.getType(root);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).map((field) => walkField(schema, root, field));
  });
}

function walkField(
  schema: GraphQLSchema,
  root: WalkedOperation['root'],
  field: GraphQLField<unknown, unknown>,
): WalkedOperation {
  const places: Place[] = [];
  const variables = Object.fromEntries(
    field.args.map((argument) => [argument.name, sampleOf(argument, [argument.name], places)]),
  );
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const call = field.args.length > 0 ? `${field.name}(${passed})` : field.name;
  const head = `${root.toLowerCase()} Walk${declared ? `(${declared})` : ''}`;
  const document = `${head} { ${call} ${selectionOf(schema, field.type, SELECTION_DEPTH) ?? ''} }`;
  return { root, field: field.name, document, places, variables };
}

function sampleOf(
  field: GraphQLArgument | GraphQLInputField,
  path: readonly (string | number)[],
  places: Place[],
): unknown {
  return sampleOfType(field.type, path, places);
}

function sampleOfType(type: GraphQLInputType, path: readonly (string | number)[], places: Place[]): unknown {
  if (isNonNullType(type)) return sampleOfType(type.ofType, path, places);
  if (isListType(type)) {
    places.push({ path, type: 'List' });
    return [sampleOfType(type.ofType, [...path, 0], places)];
  }
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    // Optional objects within objects would make the walk's inputs refuse each other; their parts are walked elsewhere.
    return Object.fromEntries(
      fields.map((field) => [field.name, sampleOf(field, [...path, field.name], places)]),
    );
  }
  return sampleOfScalar(type.name, path, places);
}

const SCALARS: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  SafeInt: 1,
  // A sequence that no store has reached: a subscription that is let in says so and ends.
  BigInt: '999999999999999',
  Boolean: true,
  Decimal: '1',
  Currency: 'USD',
  Language: 'en',
  Country: 'US',
  Date: '2026-01-01',
  DateTime: '2026-01-01T00:00:00.000Z',
  JSONObject: {},
};

function sampleOfScalar(name: string, path: readonly (string | number)[], places: Place[]): unknown {
  if (name === 'ID' || name === 'String') {
    places.push({ path, type: name });
    // Paging backwards and forwards at once is refused before anything else is looked at.
    if (path.length === 1 && (path[0] === 'after' || path[0] === 'before')) return null;
    return name === 'ID' ? 'prod_00000000000000000000000000' : 'walk';
  }
  if (name === 'Int' || name === 'Decimal') places.push({ path, type: name });
  if (path.length === 1 && path[0] === 'last') return null;
  if (!(name in SCALARS)) throw new Error(`The walker knows no sample of the scalar ${name}; add one`);
  return SCALARS[name];
}

/** Everything below a type down to a depth: empty for a leaf, null where the depth ends above the leaves. */
function selectionOf(schema: GraphQLSchema, type: GraphQLOutputType, depth: number): string | null {
  const named = getNamedType(type);
  if (isUnionType(named)) return '{ __typename }';
  if (!isObjectType(named) && !isInterfaceType(named)) return '';
  if (depth === 0) return null;
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const call = callOf(field);
    const below = selectionOf(schema, field.type, depth - 1);
    return call === null || below === null ? [] : [`${call} ${below}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** How a field below the root is called; null where it needs an argument that only its meaning could tell. */
function callOf(field: GraphQLField<unknown, unknown>): string | null {
  const isList = field.args.some((argument) => argument.name === 'first');
  const isOpen = field.args.every((argument) => argument.name === 'first' || !isNonNullType(argument.type));
  if (!isOpen) return null;
  return isList ? `${field.name}(first: 5)` : field.name;
}

/** The variables with another value at one place. */
export function withValueAt(
  variables: Readonly<Record<string, unknown>>,
  place: Place,
  value: unknown,
): Record<string, unknown> {
  const copy = structuredClone(variables) as Record<string, unknown>;
  let target = copy as Record<string | number, unknown>;
  for (const step of place.path.slice(0, -1)) target = target[step] as Record<string | number, unknown>;
  target[place.path.at(-1)!] = value;
  return copy;
}
