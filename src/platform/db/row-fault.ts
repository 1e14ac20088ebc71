/** Classes of SQLSTATE that speak of the values of a statement: data exceptions and violated constraints. */
const ABOUT_VALUES = /^2[23]\w{3}$/;

/** Whether the database refused the values it was given, rather than having failed itself. */
export function isRowFault(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ABOUT_VALUES.test(String(error.code));
}
