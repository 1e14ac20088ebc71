import type pg from 'pg';
import { prepareValue } from 'pg/lib/utils.js';
import type { Statement } from './closing-writes.js';
import { RowShape, type FieldDescription } from './row-shape.js';

/** A statement of an exchange. Those with a name stay prepared on the connection. */
export interface NamedStatement extends Statement {
  readonly name: string | undefined;
}

/** What a statement answered. */
export interface Answered {
  readonly rows: readonly object[];
  /** What PostgreSQL says was done: `INSERT 0 1`, `COMMIT`. */
  readonly tag: string;
}

type Wire = pg.Connection & {
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: readonly unknown[] }): void;
  describe(message: { type: 'P'; name: string }): void;
  execute(message: { portal: string }): void;
  close(message: { type: 'S'; name: string }): void;
};

/** The form of a prepared statement's rows, which never changes; undefined when a failure left in doubt whether it is. */
type Prepared = Map<string, RowShape | null | undefined>;

/** What is prepared on each connection, in the order in which it was. */
const preparedOn = new WeakMap<pg.Connection, Prepared>();

/** The server keeps so many statements and their plans for a connection; the oldest is closed for another. */
const MAX_PREPARED = 500;

/**
 * Several statements that travel to the server together and are answered together: one round trip. They run one after
 * the other; after one that fails none of the rest runs. What is prepared is neither parsed nor described again.
 */
export class Exchange implements pg.Submittable {
  /** One for each statement. Rejects with the driver's error when one fails or the connection breaks. */
  readonly answers: Promise<readonly Answered[]>;
  private readonly values: unknown[][];
  private readonly done: Answered[] = [];
  private known: Prepared = new Map();
  private shape: RowShape | null = null;
  private rows: object[] = [];
  private finish!: (answers: readonly Answered[]) => void;
  private fail!: (error: Error) => void;
  private failure: Error | undefined;

  constructor(private readonly statements: readonly NamedStatement[]) {
    this.values = statements.map(({ parameters }) => parameters.map((value) => prepareValue(value)));
    this.answers = new Promise((finish, fail) => {
      this.finish = finish;
      this.fail = fail;
    });
  }

  /** Called by the driver when it is this exchange's turn on the connection. */
  submit(connection: pg.Connection): null {
    const wire = connection as Wire;
    this.known = preparedOn.get(connection) ?? new Map<string, RowShape | null | undefined>();
    preparedOn.set(connection, this.known);
    wire.stream.cork();
    this.makeRoom(wire);
    for (const index of this.statements.keys()) this.send(wire, index);
    wire.sync();
    wire.stream.uncork();
    this.begin();
    return null;
  }

  handleRowDescription({ fields }: { fields: readonly FieldDescription[] }): void {
    this.shape = new RowShape(fields);
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    try {
      this.rows.push(this.shape!.rowOf(fields));
    } catch (error) {
      this.failure ??= error as Error;
    }
  }

  handleCommandComplete({ text }: { text: string }): void {
    const name = this.statements[this.done.length]?.name;
    if (name) this.known.set(name, this.shape);
    this.done.push({ rows: this.rows, tag: text });
    this.begin();
  }

  handleError(error: Error): void {
    this.fail(error);
  }

  handleReadyForQuery(): void {
    if (this.failure) this.fail(this.failure);
    else this.finish(this.done);
  }

  handlePortalSuspended(): void {
    this.failure ??= new Error('A statement was interrupted, although all of its rows were asked for');
  }

  handleEmptyQuery(): void {
    this.failure ??= new Error('A statement without text');
  }

  handleCopyInResponse(): void {
    this.failure ??= new Error('COPY is not possible in an exchange');
  }

  /** Closes what was prepared longest ago. Ahead of all statements, because after one that fails nothing is closed. */
  private makeRoom(wire: Wire): void {
    if (this.known.size + this.statements.length <= MAX_PREPARED) return;
    const names = new Set(this.statements.map(({ name }) => name));
    const added = [...names].filter((name) => name && !this.known.has(name)).length;
    let excess = this.known.size + added - MAX_PREPARED;
    for (const name of this.known.keys()) {
      if (excess <= 0) return;
      if (names.has(name)) continue;
      wire.close({ type: 'S', name });
      this.known.delete(name);
      excess--;
    }
  }

  /** A name that an earlier failure left in doubt is closed first: closing what is not there does nothing. */
  private send(wire: Wire, index: number): void {
    const { name = '', sql } = this.statements[index]!;
    const isKnown = this.known.get(name) !== undefined;
    if (!isKnown && name) {
      wire.close({ type: 'S', name });
      this.known.set(name, undefined);
    }
    if (!isKnown) wire.parse({ name, text: sql });
    wire.bind({ statement: name, values: this.values[index]! });
    if (!isKnown) wire.describe({ type: 'P', name: '' });
    wire.execute({ portal: '' });
  }

  /** The next statement's answers begin. */
  private begin(): void {
    this.shape = this.known.get(this.statements[this.done.length]?.name ?? '') ?? null;
    this.rows = [];
  }
}
