import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from './problem.mjs';

/** The folder of package.json. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A path below the project's folder. */
export const inProject = (...parts) => join(root, ...parts);

/** The object in a JSON file, or undefined when there is none to read. */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The folder for files of this clone that git ignores. @throws Problem when the clone cannot be written to */
export function localFolder() {
  const folder = inProject('.wasla');
  try {
    accessSync(root, constants.W_OK);
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Problem(
      `The folder ${root} cannot be written to by this user (${error.code}). ` +
        'Make it writable, or clone into a folder of your own.',
    );
  }
  return folder;
}
