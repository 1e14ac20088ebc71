/** Why Wasla cannot start, in one sentence for the person who started it: what was met and what to do. */
export class StartupProblem extends Error {
  override readonly name = 'StartupProblem';
}

/** The operating system's code of an error (`EACCES`, `EEXIST`, ...), where it has one. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
