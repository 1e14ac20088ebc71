import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print, separateOperations } from 'graphql';
import { projectFile } from '../project-file.js';

const OPERATIONS = join('clients', 'operations');

let documents: Map<string, string> | undefined;

/** What clients send under this name: the operation with its fragments, and nothing else. @throws Error when there is none */
export function operationDocument(name: string): string {
  documents ??= readAll(projectFile(OPERATIONS));
  const found = documents.get(name);
  if (!found) throw new Error(`No client sends a document called ${name}`);
  return found;
}

function readAll(folder: string): Map<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const operations = files.flatMap((file) =>
    Object.entries(separateOperations(parse(readFileSync(join(folder, file), 'utf8')))),
  );
  return new Map(operations.map(([name, document]) => [name, print(document)]));
}
