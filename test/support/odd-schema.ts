import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  type GraphQLFieldConfigMap,
  type GraphQLNullableType,
  type GraphQLType,
} from 'graphql';

/** What the mutations of the schema did, in their order. */
export interface OddContext {
  readonly deeds: string[];
}

const Even = new GraphQLScalarType({
  name: 'Even',
  serialize(value) {
    if (value === 0) return null;
    if (typeof value !== 'number' || value % 2 !== 0) throw new TypeError(`${String(value)} is not even`);
    return value;
  },
});
const Text = new GraphQLScalarType<string, string>({ name: 'Text', serialize: String });
const Colour = new GraphQLEnumType({
  name: 'Colour',
  values: { RED: { value: 1 }, BLUE: { value: 'blue' } },
});

const Named = new GraphQLInterfaceType({
  name: 'Named',
  fields: { name: { type: GraphQLString } },
  resolveType: (value: { kind: unknown }) => value.kind as string,
});

const Thing: GraphQLObjectType = new GraphQLObjectType({
  name: 'Thing',
  interfaces: [Named],
  fields: () => ({ name: { type: GraphQLString }, weight: { type: GraphQLFloat }, ...oddities() }),
});
const Person = new GraphQLObjectType({
  name: 'Person',
  interfaces: [Named],
  fields: { name: { type: GraphQLString }, age: { type: new GraphQLNonNull(GraphQLInt) } },
});
const Either = new GraphQLUnionType({
  name: 'Either',
  types: [Thing, Person],
  resolveType: async (value: { kind: string }) => value.kind,
});

const nonNull = <T extends GraphQLNullableType>(type: T) => new GraphQLNonNull(type);
const listOf = <T extends GraphQLType>(type: T) => new GraphQLList(type);

/** Fields that answer what a good resolver would not. Any object may have them: they do not look at it. */
function oddities(): GraphQLFieldConfigMap<unknown, OddContext> {
  const later = async <T>(value: T) => value;
  const fails = async () => Promise.reject(new Error('failed later'));
  const thing = { kind: 'Thing', name: 'a thing', weight: 1.5 };
  const person = { kind: 'Person', name: 'somebody', age: 40 };
  const field = (type: unknown, resolve: () => unknown) => ({ type: type as typeof GraphQLString, resolve });
  return {
    thing: field(Thing, () => thing),
    sureThing: field(nonNull(Thing), () => thing),
    lateThing: field(Thing, () => later(thing)),
    noThing: field(nonNull(Thing), () => null),
    lateNoThing: field(nonNull(Thing), () => later(null)),
    thrown: field(GraphQLString, () => {
      throw new Error('failed at once');
    }),
    thrownText: field(GraphQLString, () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- what is no error must come out alike
      throw 'a text';
    }),
    surelyThrown: field(nonNull(GraphQLString), () => {
      throw new Error('failed at once');
    }),
    rejected: field(GraphQLString, fails),
    surelyRejected: field(nonNull(GraphQLString), fails),
    errorAsValue: field(GraphQLString, () => new Error('a value')),
    even: field(Even, () => 4),
    odd: field(Even, () => 3),
    nothingOfIt: field(Even, () => 0),
    colours: field(listOf(Colour), () => [1, 'blue', 'green', null]),
    sureColours: field(listOf(nonNull(Colour)), () => [1, 'green', 'blue']),
    things: field(listOf(Thing), () => [thing, null, later(thing), fails(), new Error('an item')]),
    sureThings: field(listOf(nonNull(Thing)), () => [thing, later(thing), null]),
    lists: field(listOf(listOf(GraphQLInt)), () => [[1, 2], null, new Set([3]), later([4, 'x'])]),
    noList: field(listOf(GraphQLInt), () => 'text'),
    named: field(listOf(Named), () => [thing, person, { kind: 'Nobody' }, { kind: 7 }, {}]),
    either: field(listOf(Either), () => [person, later(thing), { kind: 'Query' }]),
    number: field(GraphQLInt, () => 1.5),
    id: field(GraphQLID, () => 42),
    text: field(Text, () => later(12n)),
    flag: field(GraphQLBoolean, () => 'yes'),
  };
}

const properties: GraphQLFieldConfigMap<unknown, OddContext> = {
  echo: {
    type: GraphQLString,
    args: {
      text: { type: GraphQLString, defaultValue: 'nothing' },
      colour: { type: Colour },
      times: { type: nonNull(GraphQLInt) },
    },
    resolve: (_root, given) => JSON.stringify(given),
  },
  plain: { type: GraphQLString },
  method: { type: GraphQLString, args: { word: { type: GraphQLString } } },
  trap: { type: GraphQLString },
  promised: { type: nonNull(GraphQLString) },
  place: {
    type: GraphQLString,
    resolve: (_root, _given, _ctx, { path, fieldName, fieldNodes, parentType, operation }) =>
      JSON.stringify([path, fieldName, fieldNodes.length, parentType.name, operation.name?.value]),
  },
};

const deed = (name: string, wait: number, fails = false) => ({
  type: GraphQLString,
  resolve: async (_root: unknown, _given: object, ctx: OddContext) => {
    ctx.deeds.push(`${name} begins`);
    for (let turn = 0; turn < wait; turn++) await Promise.resolve();
    ctx.deeds.push(`${name} ends`);
    if (fails) throw new Error(`${name} failed`);
    return name;
  },
});

/** A schema in which everything goes wrong that can. */
export const oddSchema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: () => ({ ...properties, ...oddities() }) }),
  mutation: new GraphQLObjectType({
    name: 'Mutation',
    fields: {
      slow: deed('slow', 9),
      quick: deed('quick', 0),
      bad: deed('bad', 3, true),
      instant: { type: GraphQLString, resolve: () => 'instant' },
      fatal: { ...deed('fatal', 1, true), type: nonNull(GraphQLString) },
    },
  }),
  subscription: new GraphQLObjectType({ name: 'Subscription', fields: { plain: { type: GraphQLString } } }),
  types: [Thing, Person],
});

/** A root object with properties that are functions, promises and traps. */
export function oddRoot(): object {
  return {
    plain: 'plain',
    method: ({ word }: { word?: string }) => `said ${word ?? 'nothing'}`,
    promised: Promise.resolve('kept'),
    get trap() {
      throw new Error('caught');
    },
  };
}
