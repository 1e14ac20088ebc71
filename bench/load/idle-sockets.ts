import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Subscribers, type SubscriberGroup } from './subscribers.js';

export interface IdleFigures {
  readonly sockets: number;
  /** Resident memory of the server before the first socket, with all of them open for a while, and at its highest. */
  readonly beforeMb: number;
  readonly withSocketsMb: number;
  readonly highestMb: number;
  readonly kilobytesPerSocket: number;
  /** Processor time of the server while nothing happens, in milliseconds of each second. */
  readonly idleCpuMsPerSecond: number;
}

const KB_PER_MB = 1000;
const MS_PER_TICK = 10;
/** Long enough for several looks at the rights of those who listen, and for garbage to be collected by itself. */
const IDLE_SECONDS = 20;

/**
 * What sockets cost the server that are connected and subscribed and hear nothing. Nobody collects garbage by hand: the
 * figures are what the system sees of the process (/proc, Linux only).
 * @param pid the server process
 */
export async function measureIdleSockets(
  { url, pid }: { readonly url: string; readonly pid: number },
  groups: readonly SubscriberGroup[],
  processes = 1,
): Promise<IdleFigures> {
  const before = residentKb(pid, 'VmRSS');
  const subscribers = await Subscribers.open(url, groups, processes);
  await sleep(1000);
  const cpuBefore = cpuMs(pid);
  await sleep(IDLE_SECONDS * 1000);
  const idleCpuMs = cpuMs(pid) - cpuBefore;
  const after = residentKb(pid, 'VmRSS');
  const highest = residentKb(pid, 'VmHWM');
  const { count } = subscribers;
  subscribers.close();
  return {
    sockets: count,
    beforeMb: Math.round(before / KB_PER_MB),
    withSocketsMb: Math.round(after / KB_PER_MB),
    highestMb: Math.round(highest / KB_PER_MB),
    kilobytesPerSocket: Math.round(((after - before) / count) * 10) / 10,
    idleCpuMsPerSecond: Math.round(idleCpuMs / IDLE_SECONDS),
  };
}

/** In kilobytes of 1000 bytes; the kernel counts in those of 1024. */
function residentKb(pid: number, name: string): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return (Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)![1]) * 1024) / 1000;
}

function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
}
