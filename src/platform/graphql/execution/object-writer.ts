import {
  getNullableType,
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isScalarType,
  type GraphQLOutputType,
} from 'graphql';
import { toError } from 'graphql/jsutils/toError.js';
import { isPromise, runField, runProperty, type CompiledField, type Run } from './compiled-field.js';
import type { SelectObject } from './complete-value.js';

/**
 * A function that makes the answer of one object from these fields. It is generated, because an object literal with
 * known names and a property read at a place of its own are several times faster than a loop over names. The only text
 * in it that comes from the document are names of GraphQL, which are letters, digits and underscores.
 */
export function objectWriter(fields: readonly CompiledField[]): SelectObject {
  const body = `
    return function select(source, run, path) {
      const object = readable(source);
      const answer = { ${fields.map(({ key }) => `${name(key)}: null`).join(', ')} };
      let pending = null, value;
      try {
        ${fields.map(fieldCode).join('\n')}
      } catch (error) {
        if (pending === null) throw error;
        return throwAfter(answer, pending, error);
      }
      return pending === null ? answer : whenAll(answer, pending);
    };`;
  const given = { fields, readable, toError, isPromise, runField, runProperty, throwAfter, whenAll };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- see above
  return new Function(...Object.keys(given), body)(...Object.values(given)) as SelectObject;
}

/** The same for the root of a mutation: each field begins when the one before it has ended. */
export function serialWriter(fields: readonly CompiledField[]): SelectObject {
  const runOne = (answer: Answer, field: CompiledField, source: unknown, run: Run) => {
    const value = runField(field, run, source, undefined);
    const put = (sent: unknown) => Object.assign(answer, { [field.key]: sent });
    return isPromise(value) ? value.then(put) : put(value);
  };
  return (source, run) => {
    let answer: Answer | Promise<Answer> = {};
    for (const field of fields) {
      answer = isPromise(answer)
        ? answer.then((before) => runOne(before as Answer, field, source, run))
        : runOne(answer, field, source, run);
    }
    return answer;
  };
}

type Answer = Record<string, unknown>;

function fieldCode({ key, definition }: CompiledField, index: number): string {
  const settle = `if (isPromise(value)) (pending ??= []).push(${name(key)});`;
  const put = `answer[${name(key)}] = value;`;
  if (definition.resolve) return `value = runField(fields[${index}], run, source, path); ${settle} ${put}`;
  return `
    try { value = object[${name(definition.name)}]; } catch (error) { value = toError(error); }
    if (!(${isSentAsItIs(definition.type)})) {
      value = typeof value === 'function'
        ? runField(fields[${index}], run, source, path)
        : runProperty(fields[${index}], run, value, path);
      ${settle}
    }
    ${put}`;
}

function name(text: string): string {
  if (!/^[A-Za-z_]\w*$/.test(text)) throw new TypeError(`${text} is no name`);
  return JSON.stringify(text);
}

/** Code that tells whether `value` needs nothing but to be sent. */
function isSentAsItIs(type: GraphQLOutputType): string {
  const nullable = getNullableType(type);
  if (nullable === GraphQLInt) return '(value | 0) === value';
  if (nullable === GraphQLBoolean) return 'typeof value === "boolean"';
  const isText = nullable === GraphQLString || nullable === GraphQLID;
  // A scalar that sends whatever it gets as text sends text as it is.
  if (isText || (isScalarType(nullable) && nullable.serialize === String)) return 'typeof value === "string"';
  return 'false';
}

/** The default resolver finds no properties in what is no object. */
function readable(source: unknown): unknown {
  const isReadable = (typeof source === 'object' && source !== null) || typeof source === 'function';
  return isReadable ? source : NOTHING;
}

const NOTHING = Object.freeze(Object.create(null) as object);

/** The answer, once the values that are still promises have come. */
async function whenAll(answer: Answer, pending: readonly string[]): Promise<Answer> {
  const values = await Promise.all(pending.map((key) => answer[key]));
  pending.forEach((key, index) => {
    answer[key] = values[index];
  });
  return answer;
}

/** Throws when nothing of the answer runs any more, or one more of its fields has failed. */
function throwAfter(answer: Answer, pending: readonly string[], error: unknown): Promise<never> {
  return Promise.all(pending.map((key) => answer[key])).finally(() => {
    throw error;
  }) as Promise<never>;
}
