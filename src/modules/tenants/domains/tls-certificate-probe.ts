import { lookup } from 'node:dns/promises';
import { connect, type TLSSocket } from 'node:tls';
import { assertFetchableAddress, type OutboundPolicy } from '../../../platform/http/outbound-url.js';
import type { CertificateProbe, PresentedCertificate } from './certificate-probe.js';

const TIMEOUT_MS = 5000;
const HTTPS_PORT = 443;

/** What may be relaxed where the hosts are ourselves. */
export interface ProbePolicy extends OutboundPolicy {
  readonly port?: number;
}

/** Looks by connecting. Nothing is sent beyond the handshake. */
export class TlsCertificateProbe implements CertificateProbe {
  constructor(private readonly policy: ProbePolicy = {}) {}

  async look(host: string): Promise<PresentedCertificate | null> {
    try {
      const { address } = await lookup(host);
      // The name is the merchant's to point anywhere, our own network included.
      assertFetchableAddress(address, this.policy);
      return await this.handshake(host, address);
    } catch {
      return null;
    }
  }

  private handshake(host: string, address: string): Promise<PresentedCertificate | null> {
    return new Promise((resolve, reject) => {
      const socket = connect({
        host: address,
        port: this.policy.port ?? HTTPS_PORT,
        servername: host,
        // A certificate that is not trusted is what we want to know of, too.
        rejectUnauthorized: false,
        timeout: TIMEOUT_MS,
      });
      socket.once('secureConnect', () => {
        resolve(presentedBy(socket));
        socket.destroy();
      });
      socket.once('timeout', () => socket.destroy(new Error(`${host} did not answer in ${TIMEOUT_MS} ms`)));
      socket.once('error', reject);
    });
  }
}

function presentedBy(socket: TLSSocket): PresentedCertificate | null {
  const { valid_to: validTo } = socket.getPeerCertificate();
  const validUntil = new Date(validTo);
  return Number.isNaN(validUntil.getTime()) ? null : { isTrusted: socket.authorized, validUntil };
}
