/** What the driver does not declare of itself. */
declare module 'pg/lib/utils.js' {
  /** The text that stands for a value on the wire, null for null. */
  export function prepareValue(value: unknown): string | Buffer | null;
}
