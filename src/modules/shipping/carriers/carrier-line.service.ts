import { LRUCache } from 'lru-cache';
import type { IntegrationHealth } from '../../../platform/integrations/integration-health.js';
import type { TenantContext } from '../../../platform/context.js';
import type { CarrierAdapter, CarrierQuoteRequest, CarrierService } from '../providers/carrier-port.js';
import type { QuotingCarrier } from './carrier-quotes.repository.js';
import type { CarrierSecrets } from './carrier-secret.js';

/** A buyer waits for this. */
const TIMEOUT_MS = 2000;
/** A carrier that failed this often in a row is left alone for a while, so that not every cart waits for it. */
const FAILURES_UNTIL_PAUSE = 3;
const PAUSE_MS = 30_000;
const MAX_REMEMBERED = 5000;

interface Trouble {
  readonly failures: number;
  readonly pausedUntil: number;
}

/** Asks carriers, each within two seconds, and spares those that keep failing. */
export class CarrierLine {
  /** Of this process alone: it only saves waiting. */
  private readonly troubles = new LRUCache<string, Trouble>({ max: MAX_REMEMBERED });

  constructor(
    private readonly adapters: ReadonlyMap<string, CarrierAdapter>,
    private readonly secrets: CarrierSecrets,
    private readonly health: Pick<IntegrationHealth, 'watch'>,
  ) {}

  /** The carrier's services; null when it gives no good answer in time, or is being spared. The reason is logged. */
  async ask(
    ctx: TenantContext,
    carrier: QuotingCarrier,
    request: CarrierQuoteRequest,
  ): Promise<readonly CarrierService[] | null> {
    const now = request.askedAt.getTime();
    if (now < (this.troubles.get(carrier.id)?.pausedUntil ?? 0)) return null;
    try {
      const integration = { kind: 'SHIPPING', name: carrier.kind } as const;
      const services = await this.health.watch(integration, () => this.askInTime(carrier, request));
      this.troubles.delete(carrier.id);
      return services;
    } catch (error) {
      ctx.log.warn({ err: error, carrier: carrier.id }, 'A carrier gave no good answer');
      this.noteFailure(carrier.id, now);
      return null;
    }
  }

  private async askInTime(
    { id, kind, endpoint, secret }: QuotingCarrier,
    request: CarrierQuoteRequest,
  ): Promise<readonly CarrierService[]> {
    const adapter = this.adapters.get(kind);
    if (!adapter) throw new Error(`There is no adapter for carriers of the kind "${kind}"`);
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const account = { endpoint, secret: this.secrets.read(id, secret) };
    return Promise.race([adapter.quote(account, request, signal), rejectionAt(signal)]);
  }

  private noteFailure(carrierId: string, now: number): void {
    const failures = (this.troubles.get(carrierId)?.failures ?? 0) + 1;
    const pausedUntil = failures >= FAILURES_UNTIL_PAUSE ? now + PAUSE_MS : 0;
    this.troubles.set(carrierId, { failures, pausedUntil });
  }
}

/** Rejects when the signal comes, so that an adapter which ignores it holds nobody up. */
function rejectionAt(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error(`No answer within ${TIMEOUT_MS} ms`)), {
      once: true,
    });
  });
}
