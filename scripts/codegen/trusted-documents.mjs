import { createHash } from 'node:crypto';
import { Kind, print, separateOperations } from 'graphql';

const CLIENTS = /(^|\/)clients\//;

/**
 * Plugin of codegen.yml: the operations of the clients in the format of Apollo's manifests, each with the fragments it
 * uses. Its id is the SHA-256 hash of its text, as clients that persist queries compute it.
 */
export function plugin(_schema, documents) {
  const definitions = documents
    .filter(({ location }) => CLIENTS.test(location))
    .flatMap(({ document }) => document.definitions);
  const separated = separateOperations({ kind: Kind.DOCUMENT, definitions });
  const operations = Object.entries(separated).map(([name, document]) => entryOf(name, document));
  operations.sort((a, b) => (a.name < b.name ? -1 : 1));
  const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function entryOf(name, document) {
  const body = print(document);
  const { operation } = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return { id: createHash('sha256').update(body).digest('hex'), name, type: operation, body };
}
