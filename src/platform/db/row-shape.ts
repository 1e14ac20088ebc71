import pg from 'pg';

export interface FieldDescription {
  readonly name: string;
  readonly dataTypeID: number;
}

type Parse = (text: string) => unknown;

/** Types are known to the driver by number; its declarations name only those of a bare PostgreSQL. */
const textParserOf = pg.types.getTypeParser as (typeId: number) => Parse;

/** How the rows of a statement become plain objects. Made once for all answers of a prepared statement. */
export class RowShape {
  private readonly names: readonly string[];
  private readonly parsers: readonly Parse[];
  private readonly empty: Readonly<Record<string, null>>;

  constructor(fields: readonly FieldDescription[]) {
    this.names = fields.map(({ name }) => name);
    this.parsers = fields.map(({ dataTypeID }) => textParserOf(dataTypeID));
    this.empty = Object.fromEntries(this.names.map((name) => [name, null]));
  }

  rowOf(texts: readonly (string | null)[]): object {
    const row: Record<string, unknown> = { ...this.empty };
    for (let index = 0; index < texts.length; index++) {
      const text = texts[index];
      if (text !== null && text !== undefined) row[this.names[index]!] = this.parsers[index]!(text);
    }
    return row;
  }
}
