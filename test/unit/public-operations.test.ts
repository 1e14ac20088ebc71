import { parse, type OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import { encodingFor } from '../../src/platform/response-cache/encoding.js';
import { PublicOperations } from '../../src/platform/response-cache/public-operations.js';

const operations = new PublicOperations(new Set(['products', 'store']));

function isPublic(text: string): boolean {
  const document = parse(text);
  return operations.includes(document.definitions[0] as OperationDefinitionNode, document);
}

test.each([
  ['one public field', '{ products { id } }'],
  ['several, under other names', '{ a: products { id } b: products { id } store { id } __typename }'],
  ['a public field in fragments', '{ ...A } fragment A on Query { ... on Query { ...B } } fragment B on Query { products { id } }'],
  ['only the name of the type', '{ __typename }'],
])('%s is public', (_title, text) => expect(isPublic(text)).toBe(true)); // prettier-ignore

test.each([
  ['another field', '{ cart { id } }'],
  ['another field under a public name', '{ products: cart { id } }'],
  ['another field beside a public one', '{ products { id } me { id } }'],
  ['another field in a fragment', '{ products { id } ...A } fragment A on Query { ... { me { id } } }'],
  ['another field that is left out this time', 'query ($no: Boolean!) { products { id } me @include(if: $no) { id } }'],
  ['the schema', '{ __schema { types { name } } }'],
  ['a mutation', 'mutation { products { id } }'],
  ['a subscription', 'subscription { products { id } }'],
])('%s is not', (_title, text) => expect(isPublic(text)).toBe(false)); // prettier-ignore

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['gzip, br;q=0.1', 'gzip'],
  ['deflate, zstd', 'identity'],
  ['*', 'br'],
  ['identity;q=0', 'identity'],
])('of accept-encoding: %s, %s is taken', (header, encoding) => expect(encodingFor(header)).toBe(encoding));
