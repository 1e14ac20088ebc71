import type { CertificateStatus } from './tenant-domain.entity.js';

/** What a host presented as its certificate. */
export interface PresentedCertificate {
  /** Whether it is signed by a known authority, for this host and for now. */
  readonly isTrusted: boolean;
  readonly validUntil: Date;
}

/**
 * Looks at the certificate that a host presents on port 443.
 * Implementations must end within a few seconds and must not connect to addresses that are not public.
 */
export interface CertificateProbe {
  /** The certificate, or null when the host presents none. */
  look(host: string): Promise<PresentedCertificate | null>;
}

export interface CertificateState {
  readonly certificateStatus: CertificateStatus;
  readonly certificateExpiresAt: Date | null;
}

/** How long a host may take until its first certificate counts as failed. */
const PATIENCE_MS = 72 * 3_600_000;

/** The state of a domain's certificate after a look at it. */
export function stateAfter(
  seen: PresentedCertificate | null,
  domain: CertificateState & { readonly verifiedAt: Date },
  now: Date,
): CertificateState {
  if (seen && seen.validUntil <= now) {
    return { certificateStatus: 'EXPIRED', certificateExpiresAt: seen.validUntil };
  }
  if (seen?.isTrusted) return { certificateStatus: 'ISSUED', certificateExpiresAt: seen.validUntil };
  const { certificateStatus, certificateExpiresAt } = domain;
  if (certificateExpiresAt && certificateExpiresAt <= now) {
    return { certificateStatus: 'EXPIRED', certificateExpiresAt };
  }
  // A certificate that was seen and is still valid outlives an hour in which the host does not answer.
  if (certificateStatus === 'ISSUED') return { certificateStatus, certificateExpiresAt };
  const isOverdue = now.getTime() - domain.verifiedAt.getTime() > PATIENCE_MS;
  return { certificateStatus: isOverdue ? 'FAILED' : certificateStatus, certificateExpiresAt };
}
