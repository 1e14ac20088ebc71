import { Resolver } from 'node:dns/promises';
import { proofRecordName, type DomainProver } from './domain-prover.js';

const TIMEOUT_MS = 2000;
const TRIES = 2;

/** Reads the proof from the TXT records of the public DNS. */
export class DnsDomainProver implements DomainProver {
  /** `servers` are asked in place of those of the system. */
  constructor(private readonly servers?: readonly string[]) {}

  async hasProof(host: string, token: string): Promise<boolean> {
    const resolver = new Resolver({ timeout: TIMEOUT_MS, tries: TRIES });
    if (this.servers) resolver.setServers(this.servers);
    try {
      const records = await resolver.resolveTxt(proofRecordName(host));
      return records.some((parts) => parts.join('').trim() === token);
    } catch {
      // No such record, no such name, no answer in time: all of them are no proof.
      return false;
    }
  }
}
