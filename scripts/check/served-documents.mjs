import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Kind, parse, separateOperations } from 'graphql';

const NOT_YET_SERVED = 'not-yet-served.json';

function documentsIn(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .flatMap((file) => Object.entries(separateOperations(parse(readFileSync(join(folder, file), 'utf8')))));
}

/**
 * Loader of codegen.yml: the clients' operations with the fragments they use, except those whose names
 * stand in not-yet-served.json beside them, as the schema cannot answer these yet.
 */
export default function servedDocuments(pointer) {
  const folder = dirname(pointer);
  if (!existsSync(folder)) return undefined;
  const notYetServed = JSON.parse(readFileSync(join(folder, NOT_YET_SERVED), 'utf8'));
  const served = documentsIn(folder).filter(([operation]) => !notYetServed.includes(operation));
  const definitions = served.flatMap(([, document]) => document.definitions);
  const byName = new Map(definitions.map((definition) => [definition.name.value, definition]));
  return { kind: Kind.DOCUMENT, definitions: [...byName.values()] };
}
