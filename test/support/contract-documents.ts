import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, separateOperations, type DocumentNode } from 'graphql';

const FOLDER = resolve(import.meta.dirname, '../../clients/operations');

let documents: Map<string, DocumentNode> | undefined;

/** The document that clients send under this name, word for word. @throws Error when there is none */
export function contractDocument(name: string): DocumentNode {
  documents ??= readAll();
  const found = documents.get(name);
  if (!found) throw new Error(`No client sends a document called ${name}`);
  return found;
}

function readAll(): Map<string, DocumentNode> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));
  const entries = files.flatMap((file) =>
    Object.entries(separateOperations(parse(readFileSync(join(FOLDER, file), 'utf8')))),
  );
  return new Map(entries);
}
