import type { Clock } from '../../../kernel/clock.js';

/** So many calls in a row without an answer make an outage. */
const ENOUGH = 5;
const PAUSE_MS = 30_000;

interface Silence {
  count: number;
  askAgainAtMs: number;
}

/**
 * Remembers in this process which providers do not answer, so that not every call waits for the same silence. While one
 * is out, a single call every half minute finds out whether it is back; all others are `unknown` at once and are asked
 * for later, with the same keys.
 */
export class ProviderOutages {
  private readonly silences = new Map<string, Silence>();

  constructor(private readonly clock: Clock) {}

  mayAsk(provider: string): boolean {
    const silence = this.silences.get(provider);
    if (!silence || silence.count < ENOUGH) return true;
    const nowMs = this.clock.now().getTime();
    if (nowMs < silence.askAgainAtMs) return false;
    silence.askAgainAtMs = nowMs + PAUSE_MS;
    return true;
  }

  answered(provider: string): void {
    this.silences.delete(provider);
  }

  keptSilent(provider: string): void {
    const count = (this.silences.get(provider)?.count ?? 0) + 1;
    this.silences.set(provider, { count, askAgainAtMs: this.clock.now().getTime() + PAUSE_MS });
  }
}
