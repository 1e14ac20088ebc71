/**
 * Finds out whether whoever added a host controls it.
 * Implementations must end within a few seconds; they run outside of any transaction.
 */
export interface DomainProver {
  /** Whether one of the host's proof records says `token`. False when there is none, or nobody answers. */
  hasProof(host: string, token: string): Promise<boolean>;
}

/** The name of the DNS record that holds the proof. */
export function proofRecordName(host: string): string {
  return `_wasla.${host}`;
}
