/** Who works on a job. What a runner writes for it takes effect only while the job is still its own. */
export interface ImportHold {
  readonly id: string;
  readonly runner: string;
}
