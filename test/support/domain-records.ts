import type {
  CertificateProbe,
  DomainProver,
  PresentedCertificate,
} from '../../src/modules/tenants/index.js';

/** What the outside world says about domains, in memory: DNS records and certificates that a test puts there. */
export class DomainRecords implements DomainProver, CertificateProbe {
  private readonly proofs = new Map<string, string>();
  private readonly certificates = new Map<string, PresentedCertificate>();
  /** The hosts whose certificate was looked at, in that order. */
  readonly looked: string[] = [];

  prove(host: string, token: string): void {
    this.proofs.set(host, token);
  }

  present(host: string, certificate: PresentedCertificate | null): void {
    if (certificate) this.certificates.set(host, certificate);
    else this.certificates.delete(host);
  }

  hasProof(host: string, token: string): Promise<boolean> {
    return Promise.resolve(this.proofs.get(host) === token);
  }

  look(host: string): Promise<PresentedCertificate | null> {
    this.looked.push(host);
    return Promise.resolve(this.certificates.get(host) ?? null);
  }
}
