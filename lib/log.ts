import { destination, type Logger, pino } from 'pino';
import { config } from './config.ts';

let current: Logger | undefined;

/**
 * This process's log: JSON lines on standard output. It holds nothing personal: no network address, no query, no header of a reader.
 */
export function log(): Logger {
  current ??= pino(
    { level: config().logLevel, base: { pid: process.pid } },
    destination({ fd: 1, sync: true }),
  );
  return current;
}
