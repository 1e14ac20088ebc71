import { readFileSync } from 'node:fs';

/**
 * The stages of a Dockerfile of the plain kind: `{ name, from, steps: [{ instruction, flags, rest }] }`.
 * Lines that go on after a backslash are joined; comments are left out.
 */
export function parseDockerfile(path) {
  const text = readFileSync(path, 'utf8')
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n\s*/g, '');
  const stages = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const [, instruction, flags, rest] = /^(\w+)\s+((?:--\S+\s+)*)(.*)$/.exec(line);
    if (instruction === 'FROM') {
      const [from, name] = rest.split(/\s+AS\s+/i);
      stages.push({ name, from, steps: [] });
    } else {
      stages.at(-1)?.steps.push({ instruction, flags: flags.trim(), rest });
    }
  }
  return stages;
}

/** The names that .dockerignore lets through, when it refuses everything else. */
export function allowedNames(path) {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
}
