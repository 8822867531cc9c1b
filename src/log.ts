import { type Logger, pino } from 'pino';
import type { Config } from './config.js';

export type Log = Logger;

/** A structured log, one line of JSON an event, on standard output. */
export function createLog({ logLevel }: Pick<Config, 'logLevel'>): Log {
  return pino({
    level: logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: ['token', '*.token', 'headers.authorization'], remove: true },
  });
}
