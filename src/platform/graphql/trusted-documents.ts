import { Fault } from '../../kernel/errors.js';

/** The parts of a request that say which document it means, whatever they are. */
export interface DocumentClaim {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

/** The document that a request means. */
export interface OpenedDocument {
  readonly query: unknown;
  /** It stands in the manifest. */
  readonly isTrusted: boolean;
  /** It was named, not sent. */
  readonly isNamed: boolean;
}

const HASH_PREFIX = 'sha256:';
const SHOWN_CHARACTERS = 80;

/** Documents of which a manifest says that they may be run, by the hash of their text. */
export class TrustedDocuments {
  private readonly texts: ReadonlySet<string>;

  constructor(
    private readonly byId: ReadonlyMap<string, string>,
    /** Whether nothing else may be run. */
    readonly isExclusive: boolean,
  ) {
    this.texts = new Set(byId.values());
  }

  /**
   * The document that is sent, or that is named by `documentId` or by the hash of a persisted query.
   * @throws Fault DOCUMENT_NOT_TRUSTED when it is named by an id that the manifest does not have
   */
  open({ query, documentId, extensions }: DocumentClaim): OpenedDocument {
    const isSent = typeof query === 'string' && query !== '';
    if (isSent) return { query, isTrusted: this.texts.has(query), isNamed: false };
    const id = typeof documentId === 'string' ? documentId : hashIn(extensions);
    const text = this.byId.get(id.startsWith(HASH_PREFIX) ? id.slice(HASH_PREFIX.length) : id);
    if (text !== undefined) return { query: text, isTrusted: true, isNamed: true };
    if (typeof documentId === 'string') throw unknownDocument(documentId);
    return { query, isTrusted: false, isNamed: false };
  }

  /** @throws Fault DOCUMENT_NOT_TRUSTED when only the manifest's documents are run and this is none */
  enforce({ isTrusted }: OpenedDocument): void {
    if (this.isExclusive && !isTrusted) throw notTrusted();
  }
}

function hashIn(extensions: unknown): string {
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } | null };
  const hash = persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? hash : '';
}

function unknownDocument(id: string): Fault {
  const message = `No document here has the id ${id.slice(0, SHOWN_CHARACTERS)}. Send its text, or have it added to the manifest.`;
  return new Fault('DOCUMENT_NOT_TRUSTED', message);
}

function notTrusted(): Fault {
  const message =
    'Only documents of the manifest are run here. Send the id of one as `documentId`, or have this one added.';
  return new Fault('DOCUMENT_NOT_TRUSTED', message);
}
