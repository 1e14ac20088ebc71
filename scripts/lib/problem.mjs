/** Why a command cannot go on, in one sentence for the person at the terminal. */
export class Problem extends Error {}

/** Runs a command's work. A {@link Problem} is shown as its sentence alone, and the exit code is 1. */
export async function runCommand(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    process.exitCode = 1;
  }
}
