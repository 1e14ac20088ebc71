import {
  isObjectType,
  Kind,
  lexicographicSortSchema,
  parse,
  printSchema,
  type GraphQLObjectType,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { CostWeights } from './cost-weights.js';

/** A piece of text and where it belongs. */
interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * The schema as text, with every cost that is not the usual one beside its field or type. What GraphQL prints is kept as
 * it is: a schema object cannot carry such directives, only its text can.
 */
export function printCostedSchema(schema: GraphQLSchema): string {
  const weights = new CostWeights(schema);
  const text = `${printSchema(lexicographicSortSchema(schema))}\n`;
  const insertions: Insertion[] = [];
  for (const node of parse(text).definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const type = schema.getType(node.name.value);
    if (isObjectType(type)) insertions.push(...costsOf(node, type, weights));
  }
  return insert(text, insertions);
}

function costsOf(node: ObjectTypeDefinitionNode, type: GraphQLObjectType, weights: CostWeights): Insertion[] {
  const weight = weights.ofObject(type);
  const isUsual = weight === 1 || weights.isRoot(type);
  const nameEnd = (node.interfaces?.at(-1) ?? node.name).loc!.end;
  const fields = type.getFields();
  return [
    ...(isUsual ? [] : [{ at: nameEnd, text: directive('cost', { weight: String(weight) }) }]),
    ...(node.fields ?? []).map(({ name, loc }) => ({
      at: loc!.end,
      text: costOfField(type, fields[name.value]!, weights),
    })),
  ];
}

function costOfField(
  type: GraphQLObjectType,
  field: Parameters<CostWeights['sizeOf']>[0],
  weights: CostWeights,
): string {
  const weight = weights.ofField(type, field);
  const perItem = weights.perItem(type, field);
  const size = weights.sizeOf(field);
  const cost = { weight: String(weight), ...(perItem > 0 && { perItem: String(perItem) }) };
  return (weight + perItem > 0 ? directive('cost', cost) : '') + (size ? directive('listSize', size) : '');
}

function directive(name: string, values: object): string {
  const given = Object.entries(values).map(([argument, value]) => `${argument}: ${JSON.stringify(value)}`);
  return ` @${name}(${given.join(', ').replaceAll('","', '", "')})`;
}

function insert(text: string, insertions: readonly Insertion[]): string {
  let from = 0;
  const parts: string[] = [];
  for (const { at, text: added } of insertions) {
    parts.push(text.slice(from, at), added);
    from = at;
  }
  return parts.join('') + text.slice(from);
}
