import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { localFolder } from './project.mjs';

const LOOK_AGAIN_MS = 200;

/**
 * Does the work while no other command in this clone does it: `npm start` and `npm test` may be typed together.
 * The work looks first whether anything is left to do, as the other command may just have done it.
 */
export async function oneAtATime(work) {
  const path = join(localFolder(), 'setup.lock');
  for (let waiting = false; !take(path); waiting = true) {
    if (!waiting) console.error('Waiting for another command that installs or builds ...');
    await delay(LOOK_AGAIN_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isHeld(path)) rmSync(path, { force: true });
    return false;
  }
}

function isHeld(path) {
  try {
    process.kill(Number(readFileSync(path, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
