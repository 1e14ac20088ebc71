import { pino, type Logger } from 'pino';
import type { Config } from '../platform/config/env.js';

/** The process's log: one JSON object a line, secrets left out. */
export function createLogger(config: Config): Logger {
  return pino({
    level: config.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: [
      'authorization',
      'password',
      'token',
      '*.authorization',
      '*.password',
      '*.token',
      '*.refreshToken',
    ],
  });
}
