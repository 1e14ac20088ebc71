import type { Installation } from './installation.js';
import type { HttpLoad } from './load/http-load.js';
import type { BenchOptions } from './options.js';
import type { Programs } from './programs.js';
import type { Say } from './progress.js';

/** What every workload works with. */
export interface Bench {
  readonly options: BenchOptions;
  readonly installation: Installation;
  readonly programs: Programs;
  readonly runOptions: {
    readonly seconds: number;
    readonly rounds: number;
    readonly warmUpSeconds: number;
    readonly load: HttpLoad;
    readonly postgresPid: number;
  };
  readonly say: Say;
}
