import { spawnSync } from 'node:child_process';

/**
 * Ends the process with 0 when both files or folders hold the same, else prints their difference and what to run.
 */
export function exitUnlessEqual({ committed, fresh, remedy }) {
  const diff = spawnSync(
    'git',
    ['diff', '--no-index', '--no-color', '--src-prefix=committed:', '--dst-prefix=fresh:', committed, fresh],
    {
      encoding: 'utf8',
    },
  );
  if (diff.status === 0) return;
  console.error(
    `${diff.stdout}${diff.stderr}\n${committed} is not what the code says. Run \`${remedy}\`, read the difference, commit it.`,
  );
  process.exit(1);
}
