import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { CompiledDocument } from './compiled-document.js';

/** What is kept of all documents together. */
export interface CompiledLimits {
  readonly documents: number;
  /** Compiled fields; a document's tree, which is kept with it, counts as some of them. */
  readonly fields: number;
}

/** A tree takes about as much space as a compiled field for so many characters of its text. */
const CHARACTERS_PER_FIELD = 10;

/**
 * The compiled documents of a process, the last used ones, within one budget for all. A document grows with each field
 * that an answer is the first to need; when the budget is exceeded, the ones that were used longest ago are dropped.
 */
export class CompiledDocuments {
  private readonly kept: LRUCache<DocumentNode, CompiledDocument>;
  private fieldCount = 0;

  constructor(
    private readonly limits: CompiledLimits,
    /** Told of each document that is dropped. */
    private readonly onDrop: (document: DocumentNode) => void,
  ) {
    this.kept = new LRUCache({
      max: limits.documents,
      dispose: (compiled, document) => this.drop(document, compiled),
    });
  }

  get(document: DocumentNode): CompiledDocument | undefined {
    return this.kept.get(document);
  }

  /** The document in compiled form, which nothing has been compiled of yet. */
  add(document: DocumentNode): CompiledDocument {
    const compiled = new CompiledDocument(document, () => this.grow(document, compiled, 1));
    this.kept.set(document, compiled);
    this.grow(document, compiled, treeSize(document));
    return compiled;
  }

  /** How many documents and fields are kept. */
  get size(): CompiledLimits {
    return { documents: this.kept.size, fields: this.fieldCount };
  }

  /** One that was dropped while it ran may grow on until its run ends; nobody keeps it then. */
  private grow(document: DocumentNode, compiled: CompiledDocument, fields: number): void {
    if (this.kept.peek(document) !== compiled) return;
    this.fieldCount += fields;
    while (this.fieldCount > this.limits.fields) this.kept.pop();
  }

  private drop(document: DocumentNode, { fieldCount }: CompiledDocument): void {
    this.fieldCount -= fieldCount + treeSize(document);
    this.onDrop(document);
  }
}

function treeSize({ loc }: DocumentNode): number {
  return Math.ceil((loc?.end ?? 0) / CHARACTERS_PER_FIELD);
}
