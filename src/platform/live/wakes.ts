import type { TenantId } from '../../kernel/ids.js';

/**
 * Tells processes that a tenant's stream has grown. A wake carries no event and may be lost: whoever hears it reads the
 * outbox, and looks there by itself now and then.
 */
export interface Wakes {
  /** The stream has committed events up to this sequence. Returns at once and never fails. */
  publish(tenantId: TenantId, upTo: number): void;
  /** Hears the wakes of one tenant from every process. Answers what ends that. */
  subscribe(tenantId: TenantId, listener: (upTo: number) => void): () => void;
  close(): Promise<void>;
}
