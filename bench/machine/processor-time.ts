import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of the kernel's clock in a second, the same on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

/** Fields of /proc/<pid>/stat after the name, which ends with the last parenthesis. */
const PARENT = 1;
const [UTIME, STIME, REAPED_UTIME, REAPED_STIME] = [11, 12, 13, 14];

/**
 * Processor milliseconds that a process used until now, with all its children and those that ended before: the
 * difference of two readings is what was used between them. Null where the system has no /proc.
 */
export function processorMs(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  const children = childrenByParent();
  const total = (id: number): number =>
    ownTicks(id) + (children.get(id) ?? []).reduce((sum, child) => sum + total(child), 0);
  return (total(pid) * 1000) / TICKS_PER_SECOND;
}

/** Bytes of memory that a process has in use, and the most it ever had. Null where the system has no /proc. */
export function memoryOf(pid: number): { readonly nowBytes: number; readonly peakBytes: number } | null {
  if (process.platform !== 'linux') return null;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const bytesOf = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) * 1024;
  return { nowBytes: bytesOf('VmRSS'), peakBytes: bytesOf('VmHWM') };
}

/** A process that ended meanwhile is counted by its parent, which has reaped it. */
function ownTicks(pid: number): number {
  const fields = statOf(pid);
  if (!fields) return 0;
  return [UTIME, STIME, REAPED_UTIME, REAPED_STIME].reduce((sum, index) => sum + Number(fields[index]), 0);
}

function childrenByParent(): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const parent = Number.isInteger(pid) && statOf(pid)?.[PARENT];
    if (!parent) continue;
    const siblings = children.get(Number(parent)) ?? [];
    siblings.push(pid);
    children.set(Number(parent), siblings);
  }
  return children;
}

function statOf(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
