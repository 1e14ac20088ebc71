import pg from 'pg';

export interface FieldDescription {
  readonly name: string;
  readonly dataTypeID: number;
}

type Parse = (text: string) => unknown;
type ReadRow = (texts: readonly (string | null)[]) => object;

/** Types are known to the driver by number; its declarations name only those of a bare PostgreSQL. */
const textParserOf = pg.types.getTypeParser as (typeId: number) => Parse;

/** Types that stay the text that they come as. */
const TEXTS: ReadonlySet<number> = new Set([
  pg.types.builtins.TEXT,
  pg.types.builtins.VARCHAR,
  pg.types.builtins.UUID,
]);

/** How the rows of a statement become plain objects. Made once for all answers of a prepared statement. */
export class RowShape {
  /** The row with the columns as properties, each as its type is read. */
  readonly rowOf: ReadRow;

  constructor(fields: readonly FieldDescription[]) {
    const parsers = fields.map(({ dataTypeID }) => textParserOf(dataTypeID));
    const properties = fields.map(({ name, dataTypeID }, index) => {
      const text = `texts[${index}]`;
      const value = TEXTS.has(dataTypeID) ? text : `${text} === null ? null : parsers[${index}](${text})`;
      return `[${JSON.stringify(name)}]: ${value}`;
    });
    // Generated, because an object literal is several times faster than a loop over names. They are those of our own
    // statements, and stand in it as texts.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- see above
    this.rowOf = new Function('parsers', `return (texts) => ({ ${properties.join(', ')} });`)(
      parsers,
    ) as ReadRow;
  }
}
