import { Problem } from './problem.mjs';
import { inProject, readJson } from './project.mjs';

/** The running Node is new enough for package.json's `engines`. @throws Problem when it is not */
export function checkNodeVersion() {
  const needed = readJson(inProject('package.json')).engines.node.replace('>=', '');
  if (isAtLeast(process.versions.node, needed)) return;
  throw new Problem(`Wasla needs Node ${needed} or newer, and this is Node ${process.versions.node}.`);
}

function isAtLeast(version, needed) {
  const [have, want] = [version, needed].map((text) => text.split('.').map(Number));
  const differing = want.findIndex((part, index) => part !== have[index]);
  return differing === -1 || have[differing] > want[differing];
}
