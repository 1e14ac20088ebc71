import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The address of a file or folder of the project by its path from there: the compiled bench lies deeper than its sources. */
export function projectFile(path: string, below = import.meta.dirname): string {
  const candidate = join(below, path);
  if (existsSync(candidate)) return candidate;
  if (dirname(below) === below) throw new Error(`There is no ${path} above the bench`);
  return projectFile(path, dirname(below));
}
