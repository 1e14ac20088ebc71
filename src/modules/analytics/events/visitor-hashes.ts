import { createHmac } from 'node:crypto';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { TenantId } from '../../../kernel/ids.js';
import type { KeyRing } from '../../../platform/crypto/key-ring.js';

/** Stands in the database for what clients say of themselves. Nobody can tell the client's id from it without the key. */
export class VisitorHashes {
  constructor(private readonly keyRing: KeyRing) {}

  /** The visitor of this day: the next day the same client is another one, and in another store too. */
  visitor(tenantId: TenantId, day: CalendarDate, clientId: string): string {
    return this.hash(`analytics-visitor:${tenantId}:${day}`, clientId);
  }

  /** The event, the same whenever it comes again. It does not tell which events are of one client. */
  event(tenantId: TenantId, clientId: string, eventId: string): string {
    return this.hash(`analytics-event:${tenantId}`, JSON.stringify([clientId, eventId]));
  }

  /** Where a client stands among all, from 0 to 9,999: those below the sampled share are kept. */
  place(visitor: string): number {
    return parseInt(visitor.slice(0, 8), 16) % 10_000;
  }

  private hash(purpose: string, value: string): string {
    const digest = createHmac('sha256', this.keyRing.derive(purpose)).update(value).digest('hex');
    const [, ...parts] = /^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(digest)!;
    return parts.join('-');
  }
}
