/**
 * Short messages from process to process: "look again". They may be lost, so whatever depends on one for speed
 * must be right without it. Durable facts go through the outbox.
 */
export interface Signals {
  publish(topic: string, message: string): void;
  /** Hears messages of this process and, where Redis connects them, of all others. */
  subscribe(topic: string, listener: (message: string) => void): void;
  close(): Promise<void>;
}
