import { setTimeout } from 'node:timers/promises';
import {
  buildSchema,
  execute,
  parse,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  CompilingExecutor,
  createExecutor,
  interpreter,
} from '../../src/platform/graphql/execution/executor.js';
import { oddRoot, oddSchema } from '../support/odd-schema.js';

type Given = Pick<ExecutionArgs, 'variableValues' | 'operationName'>;

const EVERYTHING = `thing { name } sureThing { weight } lateThing { name } thrown rejected errorAsValue even odd
  nothingOfIt colours number id text flag noList lists thrownText`;

const DOCUMENTS: readonly [title: string, text: string, given?: Given][] = [
  ['fields that succeed and fail', `{ plain promised method(word: "x") trap ${EVERYTHING} }`],
  ['names of their own', '{ a: plain b: plain c: __typename thing { kind: __typename n: name } }'],
  ['a null that may not be', '{ plain noThing { name } }'],
  ['a null that comes late', '{ thing { lateThing { lateNoThing { name } name } } plain }'],
  [
    'failures that reach the nearest field that may be null',
    '{ thing { name surelyThrown } lateThing { surelyRejected } }',
  ],
  ['a failure beside what is still running', '{ thing { lateThing { name } surelyThrown } rejected }'],
  [
    'two failures that reach the same field',
    '{ thing { surelyRejected noThing { name } rejected surelyThrown } plain }',
  ],
  ['a failure of the whole', '{ rejected surelyRejected plain }'],
  [
    'lists with nulls, promises and failures',
    '{ things { name } sureThings { name } sureColours lists noList }',
  ],
  ['failures inside of lists', '{ things { name surelyThrown } lateThing { things { surelyRejected } } }'],
  [
    'interfaces',
    '{ named { __typename name ... on Person { age } ... on Thing { weight thing { name } } } }',
  ],
  ['unions', '{ either { __typename ... on Named { name } ...P } } fragment P on Person { age name }'],
  [
    'fragments that overlap',
    '{ ...A ...B thing { name } } fragment A on Query { thing { weight } } fragment B on Query { thing { name w: weight } plain }',
  ],
  [
    'arguments and their defaults',
    '{ echo(times: 2) a: echo(text: null, times: 1, colour: BLUE) b: echo(text: "x", times: 3) }',
  ],
  [
    'variables',
    'query ($n: Int!, $c: Colour = RED, $t: String) { echo(times: $n, colour: $c, text: $t) }',
    { variableValues: { n: 4 } },
  ],
  [
    'variables that are given as null',
    'query ($n: Int!, $c: Colour, $t: String) { echo(times: $n, colour: $c, text: $t) }',
    { variableValues: { n: 4, t: null, c: 'BLUE' } },
  ],
  [
    'variables of a wrong type',
    'query ($n: Int!, $c: Colour) { echo(times: $n, colour: $c) }',
    { variableValues: { n: 'x', c: 'GREEN' } },
  ],
  ['variables that are missing', 'query ($n: Int!) { echo(times: $n) }', { variableValues: {} }],
  ['what a resolver is told', 'query Told { place thing { name } }', { operationName: 'Told' }],
  ['one of two operations', 'query A { plain } query B { promised }', { operationName: 'B' }],
  ['none of two operations', 'query A { plain } query B { promised }'],
  [
    'conditions of one operation by names that every object has',
    'query A { plain } query B($constructor: Boolean!, $toString: Boolean = true) { plain @include(if: $constructor) promised @skip(if: $toString) }',
    { operationName: 'B', variableValues: { constructor: true } },
  ],
  ['an operation that is not there', 'query A { plain }', { operationName: 'C' }],
  ['a name that would change what an object is', '{ __proto__: plain plain }'],
  ['a question about the schema', '{ __schema { queryType { name } } plain }'],
  ['mutations', 'mutation { slow quick bad instant a: slow }'],
  ['mutations after one that fails for all', 'mutation { quick fatal slow }'],
  ['an event of a subscription', 'subscription { plain }'],
];

const CONDITIONS = `query ($yes: Boolean!, $no: Boolean = false) {
  plain @include(if: $yes) promised @skip(if: $yes) thing @skip(if: $no) { name weight @include(if: $no) }
  ...F @include(if: $yes) ... @skip(if: true) { trap } } fragment F on Query { text }`;

describe('a compiled operation', () => {
  it.each(DOCUMENTS)('answers as an interpreted one: %s', async (_title, text: string, given: Given = {}) => {
    const interpreted = await run(execute, text, given);
    const { execute: compiled } = compiling();
    expect(await run(compiled, text, given)).toEqual(interpreted);
  });

  it.each([
    { yes: true },
    { yes: false },
    { yes: true, no: true },
    { yes: false, no: true },
    { yes: true, no: null },
    { no: true },
  ])('decides conditions for each request: %o', async (variableValues) => {
    const document = parse(CONDITIONS);
    const executor = compiling();
    // The same document with other conditions came before.
    await executor.execute({ ...basics(), document, variableValues: { yes: true, no: true } });
    const compiled = await executor.execute({ ...basics(), document, variableValues });
    const interpreted = await execute({ ...basics(), document, variableValues });
    expect(JSON.stringify(compiled)).toBe(JSON.stringify(interpreted));
  });

  it('reads what is no object as one without properties', async () => {
    for (const rootValue of [undefined, null, 7, 'text']) {
      const args = { ...basics(), rootValue, document: parse('{ plain thing { name } }') };
      expect(JSON.stringify(await compiling().execute(args))).toBe(JSON.stringify(await execute(args)));
    }
  });
});

describe('what is kept in compiled form', () => {
  it('are documents that come again, not those that came once', async () => {
    const executor = new CompilingExecutor(3);
    const documents = Array.from({ length: 50 }, (_, index) => parse(`{ a${index}: plain }`));
    for (const document of documents) await executor.execute({ ...basics(), document });
    expect(executor.compiledSize.documents).toBe(0);
    await executor.execute({ ...basics(), document: documents[0]! });
    await executor.execute({ ...basics(), document: documents[0]! });
    expect(executor.compiledSize.documents).toBe(1);
  });

  it('is bounded, whatever comes', async () => {
    const executor = new CompilingExecutor(1, { documents: 4 });
    for (let index = 0; index < 50; index++) {
      await executor.execute({ ...basics(), document: parse(`{ a${index}: plain }`) });
    }
    expect(executor.compiledSize.documents).toBe(4);
  });

  it('are no more fields than all documents may have together, and every answer is right', async () => {
    const executor = new CompilingExecutor(1, { fields: 1000 });
    const documents = Array.from({ length: 60 }, (_, index) => parse(manyFields(index)));
    const variants = [{ yes: true }, { yes: false }];
    for (const document of [...documents, ...documents]) {
      for (const variableValues of variants) {
        const args = { ...basics(), document, variableValues };
        expect(await executor.execute(args)).toEqual(await execute(args));
        expect(executor.compiledSize.fields).toBeLessThanOrEqual(1000);
      }
    }
    expect(executor.compiledSize.fields).toBeGreaterThan(500);
    expect(executor.compiledSize.documents).toBeLessThan(20);
  });

  it('is not what a running document still needs when others have taken its place', async () => {
    const executor = new CompilingExecutor(1, { fields: 100 });
    const late = parse('{ lateThing { lateThing { lateThing { name weight } } } }');
    const running = executor.execute({ ...basics(), document: late });
    const others = [1, 2, 3, 4].map((index) => parse(manyFields(index)));
    for (const document of others)
      await executor.execute({ ...basics(), document, variableValues: { yes: true } });
    expect(await running).toEqual(await execute({ ...basics(), document: late }));
    const before = executor.compiledSize;
    expect(before.fields).toBeLessThanOrEqual(100);
    for (let index = 0; index < 200; index++) {
      const document = parse(`{ a${index}: plain }`);
      await executor.execute({ ...basics(), document });
    }
    // Fields that were dropped are not counted any more: small documents have the whole budget.
    expect(executor.compiledSize.documents).toBeGreaterThan(20);
  });

  it('is nothing of a document that was dropped, until it has come as often again', async () => {
    const executor = new CompilingExecutor(3, { documents: 1 });
    const [large, small] = [parse('{ plain promised text id number even }'), parse('{ plain }')];
    const run = (document: DocumentNode) => executor.execute({ ...basics(), document });
    for (const document of [large, large, large, small, small, small]) await run(document);
    const ofSmall = executor.compiledSize.fields;
    await run(large);
    await run(large);
    expect(executor.compiledSize.fields).toBe(ofSmall);
    await run(large);
    expect(executor.compiledSize.fields).toBeGreaterThan(ofSmall);
  });

  it('is nothing where compiling is off', () => {
    expect(createExecutor({ compileAfterRuns: 0 })).toBe(interpreter);
  });

  it('answers on where a document has more operations than are kept of one', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `Q${index}`);
    const document = parse(names.map((name) => `query ${name} { ${name}: plain }`).join(' '));
    const executor = compiling();
    for (const operationName of names) {
      const { data } = await executor.execute({ ...basics(), document, operationName });
      expect(data).toEqual({ [operationName]: 'plain' });
    }
  });
});

describe('an item that is still awaited when another fails', () => {
  it('may fail too, and nobody is told of a promise that none waits for', async () => {
    const unhandled: unknown[] = [];
    const listen = (error: unknown) => unhandled.push(error);
    const before = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', listen);
    try {
      const schema = buildSchema('type Query { items: [Item!] numbers: [Int!] } type Item { a: String! }');
      const failLate = () => setTimeout(1).then(() => Promise.reject(new Error('late')));
      const failNow = () => {
        throw new Error('now');
      };
      const rootValue = {
        items: [{ a: failLate }, { a: failLate }, { a: failNow }],
        numbers: () => [failLate(), 1, null],
      };
      const document = parse('{ items { a } numbers }');
      const { data, errors } = await compiling().execute({ schema, document, rootValue });
      expect({ ...data }).toEqual({ items: null, numbers: null });
      expect(errors!.map(({ message, path }) => `${message} ${path!.join('.')}`)).toEqual([
        'now items.2.a',
        'Cannot return null for non-nullable field Query.numbers. numbers.2',
      ]);
      await setTimeout(20);
    } finally {
      process.removeAllListeners('unhandledRejection');
      for (const listener of before) process.on('unhandledRejection', listener);
    }
    expect(unhandled).toEqual([]);
  });
});

function manyFields(index: number): string {
  const things = Array.from(
    { length: 10 },
    (_, thing) => `t${thing}: thing { ...F n${index}: name @skip(if: $yes) }`,
  );
  return `query Q${index}($yes: Boolean!) { ${things.join(' ')} } fragment F on Thing { name weight }`;
}

function compiling() {
  const executor = createExecutor({ compileAfterRuns: 1 });
  return { execute: (args: ExecutionArgs) => executor.execute(args) };
}

function basics() {
  return { schema: oddSchema, rootValue: oddRoot(), contextValue: { deeds: [] as string[] } };
}

/** The answer as it is sent, twice, and what was done meanwhile. */
async function run(
  executeWith: (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>,
  text: string,
  given: Given,
) {
  const args = { ...basics(), document: parse(text), ...given };
  const first = JSON.stringify(await executeWith(args));
  const second = JSON.stringify(await executeWith(args));
  return { first, second, deeds: args.contextValue.deeds };
}
