import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

const FILE = resolve(import.meta.dirname, '../../../shared/data/stripe-openapi/openapi.json.gz');

export const HAS_STRIPE_SPECIFICATION = existsSync(FILE);

interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly maxLength?: number;
}

interface Operation {
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Schema } | undefined>>;
  };
}

type Form = Readonly<Record<string, unknown>>;

const paths = HAS_STRIPE_SPECIFICATION
  ? (
      JSON.parse(gunzipSync(readFileSync(FILE)).toString()) as {
        paths: Record<string, Record<string, Operation>>;
      }
    ).paths
  : {};

/** What Stripe's specification has against a request; nothing where the specification is not at hand. */
export function violations(method: string, path: string, form: Form): string[] {
  if (!HAS_STRIPE_SPECIFICATION) return [];
  const found = Object.keys(paths).find((template) => matches(template, path));
  const operation = found && paths[found]![method.toLowerCase()];
  if (!operation) return [`${method} ${path} does not exist`];
  const schema = operation.requestBody?.content['application/x-www-form-urlencoded']?.schema;
  return schema ? problems(schema, form, path) : [];
}

function matches(template: string, path: string): boolean {
  const [wanted, given] = [template.split('/'), path.split('/')];
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => part.startsWith('{') || part === given[index])
  );
}

function problems(schema: Schema, value: unknown, at: string): string[] {
  if (schema.anyOf) {
    return schema.anyOf.some((one) => problems(one, value, at).length === 0) ? [] : [`${at} fits nothing`];
  }
  if (schema.type === 'object') return problemsOfObject(schema, value, at);
  return typeof value === 'string' ? problemsOfText(schema, value, at) : [`${at} is no ${schema.type}`];
}

function problemsOfText(schema: Schema, value: string, at: string): string[] {
  if (schema.type === 'integer' && !/^-?\d+$/.test(value)) return [`${at} is no integer`];
  if (schema.type === 'boolean' && !['true', 'false'].includes(value)) return [`${at} is no boolean`];
  if (schema.enum && !schema.enum.includes(value)) return [`${at} is none of ${schema.enum.join(', ')}`];
  return value.length > (schema.maxLength ?? Infinity) ? [`${at} is too long`] : [];
}

function problemsOfObject(schema: Schema, value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null) return [`${at} is no object`];
  const missing = (schema.required ?? []).filter((name) => !(name in value));
  const wrong = Object.entries(value).flatMap(([name, inner]) => {
    const known = schema.properties?.[name];
    if (known) return problems(known, inner, `${at}.${name}`);
    return schema.additionalProperties === false ? [`${at}.${name} is unknown`] : [];
  });
  return [...missing.map((name) => `${at}.${name} is missing`), ...wrong];
}
