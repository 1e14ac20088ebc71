import { describe, expect, test } from 'vitest';
import { stateAfter } from '../../src/modules/tenants/domains/certificate-probe.js';

const NOW = new Date('2026-11-21T12:00:00Z');
const inDays = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const pending = { certificateStatus: 'PENDING', certificateExpiresAt: null, verifiedAt: inDays(-1) } as const;
const issued = {
  certificateStatus: 'ISSUED',
  certificateExpiresAt: inDays(5),
  verifiedAt: inDays(-90),
} as const;

describe('the state of a certificate', () => {
  test('is issued once a trusted one is presented', () => {
    expect(stateAfter({ isTrusted: true, validUntil: inDays(90) }, pending, NOW)).toEqual({
      certificateStatus: 'ISSUED',
      certificateExpiresAt: inDays(90),
    });
  });

  test('stays pending for three days without one, then has failed', () => {
    expect(stateAfter(null, pending, NOW).certificateStatus).toBe('PENDING');
    expect(stateAfter(null, { ...pending, verifiedAt: inDays(-2.9) }, NOW).certificateStatus).toBe('PENDING');
    expect(stateAfter(null, { ...pending, verifiedAt: inDays(-3.1) }, NOW).certificateStatus).toBe('FAILED');
  });

  test('does not count one of another host', () => {
    const foreign = { isTrusted: false, validUntil: inDays(90) };
    expect(stateAfter(foreign, pending, NOW).certificateStatus).toBe('PENDING');
    expect(stateAfter(foreign, { ...pending, verifiedAt: inDays(-4) }, NOW).certificateStatus).toBe('FAILED');
  });

  test('outlives an hour in which the host does not answer, but not its date', () => {
    expect(stateAfter(null, issued, NOW)).toEqual({
      certificateStatus: 'ISSUED',
      certificateExpiresAt: inDays(5),
    });
    expect(stateAfter(null, { ...issued, certificateExpiresAt: NOW }, NOW).certificateStatus).toBe('EXPIRED');
  });

  test('is expired when the presented one is', () => {
    expect(stateAfter({ isTrusted: false, validUntil: inDays(-1) }, issued, NOW)).toEqual({
      certificateStatus: 'EXPIRED',
      certificateExpiresAt: inDays(-1),
    });
  });

  test('recovers from failure and expiry', () => {
    for (const certificateStatus of ['FAILED', 'EXPIRED'] as const) {
      const before = { ...pending, certificateStatus, certificateExpiresAt: inDays(-1) };
      expect(stateAfter({ isTrusted: true, validUntil: inDays(30) }, before, NOW).certificateStatus).toBe(
        'ISSUED',
      );
    }
  });
});
