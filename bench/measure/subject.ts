import type { Aim } from '../load/http-load.js';
import type { Program } from '../subjects/program.js';

/** A program that answers the requests of a workload. */
export interface Subject {
  /** `server`, or the name of a rival. */
  readonly name: string;
  readonly program: Program;
  readonly aim: Aim;
}
